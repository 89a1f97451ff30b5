import { type LookupAddress, lookup } from 'node:dns';
import { isIP, type LookupFunction, connect as openTcp, Socket } from 'node:net';
import { createSecureContext, connect as openTls, type SecureContext, type TLSSocket } from 'node:tls';
import type { OutboundGuard } from '../domain/outbound/guard.js';
import type { CheckTrace } from './trace.js';

/** How far the opening of a connection got; what a timeout names. */
export type OpeningPhase = 'resolving' | 'connecting' | 'handshake' | 'open';

export interface Opening {
  secure: boolean;
  /** A name or an address, IPv6 without brackets. */
  hostname: string;
  port: number;
  /** How long one address may take before the next of the same name is tried, in milliseconds. */
  addressTimeoutMs: number;
  onPhase: (phase: OpeningPhase) => void;
  guard: OutboundGuard;
  trace: CheckTrace;
}

/** None of a host's addresses may be connected to; `refusals` say why, each once. */
export class BlockedAddressError extends Error {
  constructor(readonly refusals: string[]) {
    super(refusals.join('; '));
  }
}

type LookupCallback = (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void;

/**
 * A lookup is shared with checks that begin within this time, never longer: each check is to see the name service as it
 * is. Without sharing, hundreds of checks of one name that are due together queue for the few threads that resolve names.
 */
const SHARED_LOOKUP_MS = 100;
const young = new Map<string, LookupCallback[]>();

const sharedLookup: LookupFunction = (hostname, _options, callback) => {
  const waiting = young.get(hostname);
  if (waiting) {
    waiting.push(callback as LookupCallback);
    return;
  }
  const callbacks = [callback as LookupCallback];
  const forget = () => {
    if (young.get(hostname) === callbacks) young.delete(hostname);
  };
  young.set(hostname, callbacks);
  setTimeout(forget, SHARED_LOOKUP_MS).unref();
  lookup(hostname, { all: true }, (error, addresses) => {
    forget();
    for (const each of callbacks) each(error, addresses);
  });
};

/** One for all checks, because making one reads every root certificate again. */
let secureContext: SecureContext | undefined;

/**
 * Opens a connection of its own for one request and calls back once, when it can be written to or has failed. The
 * returned socket can be destroyed at any moment, then nothing is called any more. This is the one place where addresses
 * are resolved and chosen: nothing is resolved again behind the guard, so what it has passed is what is connected to. TLS sessions are not resumed: each check verifies the certificate that is served now.
 */
export function openConnection(opening: Opening, callback: (error: Error | null, socket: Socket) => void): Socket {
  const { secure, hostname, port, addressTimeoutMs, onPhase, guard, trace } = opening;
  const where = {
    host: hostname,
    port,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: addressTimeoutMs,
    lookup: guardedLookup(guard, trace),
  };
  const isAddress = isIP(hostname) !== 0;
  const refusal = isAddress ? guard.refusalOf(hostname) : undefined;
  let socket: Socket;
  if (refusal !== undefined) {
    trace.refused(hostname, [refusal]);
    socket = new Socket().destroy(new BlockedAddressError([refusal]));
  } else if (secure) {
    secureContext ??= createSecureContext();
    const servername = isAddress ? '' : hostname;
    const tls = openTls({ ...where, secureContext, servername, ALPNProtocols: ['http/1.1'] });
    tls.once('connect', () => onPhase('handshake'));
    traceHandshake(tls, trace);
    socket = tls;
  } else {
    socket = openTcp(where);
  }
  if (refusal === undefined) onPhase(isAddress ? 'connecting' : 'resolving');
  traceAddresses(socket, trace);
  let settled = false;
  const settle = (error: Error | null) => {
    if (settled) return;
    settled = true;
    if (!error) onPhase('open');
    callback(error, socket);
  };
  return socket
    .setNoDelay(true)
    .once('lookup', (error: Error | null) => error || onPhase('connecting'))
    .once(secure ? 'secureConnect' : 'connect', () => settle(null))
    .on('error', settle);
}

/** Gives only the addresses that may be connected to; fails with BlockedAddressError when there are others alone. */
function guardedLookup(guard: OutboundGuard, trace: CheckTrace): LookupFunction {
  return (hostname, options, callback) =>
    sharedLookup(hostname, options, (error, answer) => {
      if (error) return callback(error, []);
      const addresses = answer as LookupAddress[];
      const allowed: LookupAddress[] = [];
      const refusals = new Set<string>();
      for (const each of addresses) {
        const refusal = guard.refusalOf(each.address);
        if (refusal === undefined) allowed.push(each);
        else refusals.add(refusal);
      }
      if (allowed.length > 0) trace.resolved(hostname, allowed);
      if (refusals.size > 0)
        trace.refused(`${addresses.length - allowed.length} of ${addresses.length} addresses of ${hostname}`, [
          ...refusals,
        ]);
      callback(allowed.length > 0 ? null : new BlockedAddressError([...refusals]), allowed);
    });
}

function traceAddresses(socket: Socket, trace: CheckTrace): void {
  socket
    .on('connectionAttempt', (address, port) => trace.connecting(address, port))
    .on('connectionAttemptFailed', (_address, _port, _family, error) => trace.notConnected(codeOf(error)))
    .on('connectionAttemptTimeout', () => trace.notConnected('no answer'))
    .prependOnceListener('connect', () => trace.connected());
}

/**
 * Node.js emits `secure` before it judges the certificate, and has closed the connection when it reports a bad one.
 * `getPeerX509Certificate` is no way to look at it there: Node.js 20 then finds no names in the certificate and refuses it.
 */
function traceHandshake(socket: TLSSocket, trace: CheckTrace): void {
  socket.prependOnceListener('secure', () =>
    trace.secured(socket.getProtocol(), socket.getCipher().name, socket.getPeerCertificate()),
  );
}

const codeOf = (error: NodeJS.ErrnoException) => error.code ?? 'unknown error';
