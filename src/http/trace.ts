import type { LookupAddress } from 'node:dns';
import { isIPv6 } from 'node:net';
import type { Certificate, PeerCertificate } from 'node:tls';
import type { Outcome } from '../domain/rules/reasons.js';
import type { OpeningPhase } from './connect.js';
import { maskedUrl, oneLine } from './shown.js';

const DAY_MS = 86_400_000;
/** The rest of the headers follows the first byte at once, unless something is wrong. */
const NOTABLE_HEADERS_MS = 1;

/** A line about a check. */
export interface TraceLine {
  /** RFC 3339 in UTC with microseconds. */
  timestamp: string;
  stream: 'system';
  /** No newline and no control characters; at most 2 KiB. */
  message: string;
}

/** What the time of a request goes to, in order. */
type Phase = 'dns' | 'connect' | 'tls' | 'first byte' | 'headers';
const PHASE_OF: Record<OpeningPhase, Phase> = {
  resolving: 'dns',
  connecting: 'connect',
  handshake: 'tls',
  open: 'first byte',
};

/**
 * What happened during one check, and when. While it runs events are only noted; `lines` makes sentences of them afterwards. They
 * hold no header, no user information and no value of a query.
 */
export class CheckTrace {
  readonly #begun = performance.now();
  readonly #notes: { at: number; say: () => string }[] = [];
  /** Milliseconds of each phase, all requests together. */
  readonly #spent = new Map<Phase, number>();
  #phase: { name: Phase; since: number } | undefined;
  #firstByteMs = 0;
  #unconnected: string[] = [];
  #trying: string | undefined;

  /** @param startedAt the instant of its making, epoch milliseconds */
  constructor(private readonly startedAt: number) {}

  /** @param attempt which one of the job; for the first request of a check */
  request(url: URL, attempt?: number): void {
    this.#note(() => `GET ${maskedUrl(url)}${attempt === undefined ? '' : `, attempt ${attempt}`}`);
  }

  /** The request got this far. The same phase again changes nothing. */
  enter(phase: OpeningPhase): void {
    this.#enter(PHASE_OF[phase]);
  }

  resolved(hostname: string, addresses: LookupAddress[]): void {
    const ms = this.#inPhase();
    this.#note(() => `resolved ${hostname} to ${addresses.map(({ address }) => address).join(', ')} in ${shown(ms)}`);
  }

  /** What may not be connected to, and why: `what` is an address, or how many of a name's, which are not shown. */
  refused(what: string, why: string[]): void {
    this.#note(() => `refused ${what}: ${why.join('; ')}`);
  }

  connecting(address: string, port: number): void {
    this.#trying = withPort(address, port);
  }

  /** The address that was tried cannot be connected to; a name may have others. */
  notConnected(why: string): void {
    if (this.#trying === undefined) return;
    this.#unconnected.push(`${this.#trying} (${why})`);
    this.#trying = undefined;
  }

  connected(): void {
    const [address, ms] = [this.#trying, this.#inPhase()];
    this.#trying = undefined;
    this.#noteUnconnected();
    this.#note(() => `connected to ${address} in ${shown(ms)}`);
  }

  /** The TLS handshake is done. Whether the certificate is accepted is another matter. */
  secured(protocol: string | null, cipher: string, certificate: PeerCertificate): void {
    const ms = this.#inPhase();
    this.#note(() => `${protocol ?? 'TLS'} with ${cipher} in ${shown(ms)}`);
    const now = this.#instant(performance.now());
    if (certificate.valid_to) this.#note(() => certificateLine(certificate, now));
  }

  /** The first byte of an answer is there, maybe of an interim one. */
  firstByte(): void {
    if (this.#phase?.name !== 'first byte') return;
    this.#firstByteMs = this.#enter('headers');
  }

  /** The head of the final response is there; `to` is where the check follows it to. */
  responded(status: number, to?: URL): void {
    this.#enter(undefined);
    const ms = this.#firstByteMs;
    this.#note(() => `status ${status}, first byte after ${shown(ms)}${to ? `, redirects to ${maskedUrl(to)}` : ''}`);
  }

  /** The check is over. */
  ended({ status, reason }: Outcome): void {
    this.#end(reason ? `${status}, ${reason.code}: ${reason.message}` : `${status}: the status is as expected`);
  }

  /** The check was given up before it was over. */
  stopped(why: string): void {
    if (this.#notes.length > 0) this.#end(`stopped: ${why}`);
  }

  /** What there is to say so far, in order. */
  lines(): TraceLine[] {
    return this.#notes.map(({ at, say }) => ({
      timestamp: microseconds(this.#instant(at)),
      stream: 'system',
      message: oneLine(say()),
    }));
  }

  #note(say: () => string): void {
    this.#notes.push({ at: performance.now(), say });
  }

  /** Ends the phase before; returns how long it was, in ms. */
  #enter(name: Phase | undefined): number {
    const ms = this.#inPhase();
    if (name === this.#phase?.name) return ms;
    if (this.#phase) this.#spent.set(this.#phase.name, (this.#spent.get(this.#phase.name) ?? 0) + ms);
    this.#phase = name && { name, since: performance.now() };
    return ms;
  }

  #inPhase(): number {
    return this.#phase ? performance.now() - this.#phase.since : 0;
  }

  #noteUnconnected(): void {
    const addresses = this.#unconnected;
    this.#unconnected = [];
    if (addresses.length > 0) this.#note(() => `could not connect to ${addresses.join(', ')}`);
  }

  #end(how: string): void {
    this.notConnected('no answer');
    this.#noteUnconnected();
    this.#enter(undefined);
    const total = performance.now() - this.#begun;
    const spent = [...this.#spent].filter(([name, ms]) => name !== 'headers' || ms >= NOTABLE_HEADERS_MS);
    this.#note(
      () => `times: ${[...spent, ['total', total] as const].map(([name, ms]) => `${name} ${shown(ms)}`).join(', ')}`,
    );
    this.#note(() => how);
  }

  /** Epoch milliseconds of a moment of the monotonic clock. */
  #instant(at: number): number {
    return this.startedAt + at - this.#begun;
  }
}

const shown = (ms: number) => `${ms.toFixed(1)} ms`;
const withPort = (address: string, port: number) => `${isIPv6(address) ? `[${address}]` : address}:${port}`;

function microseconds(epochMs: number): string {
  const micros = Math.round(epochMs * 1_000);
  return `${new Date(Math.floor(micros / 1_000)).toISOString().slice(0, -1)}${String(micros % 1_000).padStart(3, '0')}Z`;
}

/** What its owner may have chosen comes last, since a long line loses its end. */
function certificateLine({ subject, issuer, valid_from, valid_to }: PeerCertificate, now: number): string {
  const [from, to] = [Date.parse(valid_from), Date.parse(valid_to)];
  const days = Math.floor(Math.abs(to - now) / DAY_MS);
  const until =
    to < now
      ? `expired on ${day(to, valid_to)}, ${days} days ago`
      : `valid until ${day(to, valid_to)}, ${days} days left`;
  const early = from > now ? `, not before ${day(from, valid_from)}` : '';
  return `certificate ${until}${early}: ${nameOf(subject)}, issued by ${nameOf(issuer)}`;
}

const day = (at: number, text: string) => (Number.isNaN(at) ? text : new Date(at).toISOString().slice(0, 10));

/** A certificate may have none, when it is for alternative names only. */
const nameOf = (name: Certificate | undefined) => [name?.CN ?? name?.O ?? 'no name'].flat().join(', ');
