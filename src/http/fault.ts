import { errors } from 'undici';
import { formatDuration } from '../domain/rules/duration.js';
import type { Reason } from '../domain/rules/reasons.js';
import { BlockedAddressError, type OpeningPhase } from './connect.js';
import { MAX_RESPONSE_HEADER_BYTES } from './exchange.js';

/** The check's one deadline has passed. */
export class DeadlineError extends Error {}

const WAS_DOING: Record<OpeningPhase, string> = {
  resolving: 'while resolving its name',
  connecting: 'while connecting',
  handshake: 'during the TLS handshake',
  open: 'while waiting for response headers',
};

const DNS: Record<string, string> = {
  ENOTFOUND: 'the name does not exist or has no address',
  EAI_AGAIN: 'the name service did not answer',
};

const CONNECTION: Record<string, string> = {
  ECONNREFUSED: 'refused the connection',
  ECONNRESET: 'reset the connection',
  EPIPE: 'reset the connection',
  UND_ERR_SOCKET: 'closed the connection',
  ETIMEDOUT: 'did not answer the connection attempt',
  EHOSTUNREACH: 'is unreachable: no route to the host',
  ENETUNREACH: 'is unreachable: no route to its network',
  EADDRNOTAVAIL: 'is unreachable: the address cannot be used from here',
  UND_ERR_HEADERS_OVERFLOW: `sent more than ${MAX_RESPONSE_HEADER_BYTES / 1024} KiB of response headers`,
};

const CERTIFICATE: Record<string, string> = {
  CERT_HAS_EXPIRED: 'its certificate has expired',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate chain ends in a self-signed certificate that is not trusted',
  UNABLE_TO_GET_ISSUER_CERT: 'the issuer of its certificate is unknown',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'the issuer of its certificate is unknown, or its chain is incomplete',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the issuer of its certificate is unknown, or its chain is incomplete',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
};

/** Faults of this machine, met before anything was sent: they say nothing about the target. */
const OURS = new Set(['EMFILE', 'ENFILE', 'ENOBUFS', 'ENOMEM']);

/**
 * Why no response came from `host` (name or address and port), as a reason to record. Sentences are ours alone, because
 * those of libraries can hold parts of URLs and headers. Throws when this machine, not the target, is at fault.
 */
export function faultReason(error: unknown, phase: OpeningPhase, host: string, timeoutMs: number): Reason {
  if (error instanceof DeadlineError)
    return {
      code: 'TIMEOUT',
      message: `${host}: no response headers within ${formatDuration(timeoutMs)} (${WAS_DOING[phase]})`,
    };
  if (error instanceof BlockedAddressError)
    return { code: 'BLOCKED_ADDRESS', message: `${host} is blocked: ${error.message}` };
  const { code = 'unknown error', syscall } = error as NodeJS.ErrnoException;
  if (OURS.has(code))
    throw new Error(
      `This runner could not open a connection (${code}): raise its limit of open files or lower EVERTICK_HTTP_CONCURRENCY`,
    );
  if (syscall === 'getaddrinfo')
    return { code: 'DNS_FAILED', message: `${host}: ${DNS[code] ?? 'the name could not be resolved'} (${code})` };
  const certificate = CERTIFICATE[code];
  if (certificate) return { code: 'TLS_FAILED', message: `${host}: ${certificate} (${code})` };
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_') || (phase === 'handshake' && !(code in CONNECTION)))
    return { code: 'TLS_FAILED', message: `${host}: no TLS handshake was possible (${tlsDetail(error, code)})` };
  const known =
    error instanceof errors.HTTPParserError ? 'answered with something that is not HTTP/1.1' : CONNECTION[code];
  const when = phase === 'connecting' ? '' : ` ${WAS_DOING[phase]}`;
  return { code: 'CONNECTION_FAILED', message: `${host} ${known ?? `failed (${code})`}${when}` };
}

/** OpenSSL's own word for what went wrong ("wrong version number"), else the code. */
function tlsDetail(error: unknown, code: string): string {
  const { reason } = error as { reason?: string };
  return typeof reason === 'string' ? reason : code;
}
