import { describe, expect, it } from 'vitest';
import type { OpeningPhase } from '../../src/http/connect.js';
import { DeadlineError, faultReason } from '../../src/http/fault.js';

const SECRET = 'hunter2';
const reasonOf = (fields: object, phase: OpeningPhase = 'connecting') =>
  faultReason(Object.assign(new Error(SECRET), fields), phase, 'shop.example:8443', 90_000);

describe('faultReason', () => {
  it.each<[object, OpeningPhase, string, string]>([
    [{ code: 'EAI_AGAIN', syscall: 'getaddrinfo' }, 'resolving', 'DNS_FAILED', 'name service did not answer'],
    [{ code: 'ENOTFOUND', syscall: 'getaddrinfo' }, 'resolving', 'DNS_FAILED', 'does not exist'],
    [{ code: 'EAI_FAIL', syscall: 'getaddrinfo' }, 'resolving', 'DNS_FAILED', 'could not be resolved (EAI_FAIL)'],
    [{ code: 'EHOSTUNREACH' }, 'connecting', 'CONNECTION_FAILED', 'no route to the host'],
    [{ code: 'ENETUNREACH' }, 'connecting', 'CONNECTION_FAILED', 'no route to its network'],
    [{ code: 'ETIMEDOUT' }, 'connecting', 'CONNECTION_FAILED', 'did not answer the connection attempt'],
    [{ code: 'ECONNRESET' }, 'handshake', 'CONNECTION_FAILED', 'reset the connection during the TLS handshake'],
    [{ code: 'CERT_NOT_YET_VALID' }, 'handshake', 'TLS_FAILED', 'not valid yet'],
    [{ code: 'SELF_SIGNED_CERT_IN_CHAIN' }, 'handshake', 'TLS_FAILED', 'self-signed certificate that is not trusted'],
    [{ code: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY' }, 'handshake', 'TLS_FAILED', 'issuer of its certificate is unknown'],
    [{ code: 'CERT_REVOKED' }, 'handshake', 'TLS_FAILED', 'CERT_REVOKED'],
    [{ code: 'EPROTO', reason: 'unsupported protocol' }, 'handshake', 'TLS_FAILED', 'unsupported protocol'],
    [{ code: 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED' }, 'open', 'TLS_FAILED', 'CERTIFICATE_REQUIRED'],
    [{}, 'open', 'CONNECTION_FAILED', 'failed (unknown error) while waiting'],
  ])('%j while %s is %s', (fields, phase, code, words) => {
    const reason = reasonOf(fields, phase);
    expect(reason.code).toBe(code);
    expect(reason.message).toContain(words);
    expect(reason.message).toContain('shop.example:8443');
    expect(reason.message).not.toContain(SECRET);
  });

  it.each<[OpeningPhase, string]>([
    ['resolving', 'resolving its name'],
    ['connecting', 'connecting'],
    ['handshake', 'TLS handshake'],
    ['open', 'waiting for response headers'],
  ])('says how far a check got when its time was up: %s', (phase, words) => {
    const reason = faultReason(new DeadlineError(), phase, 'shop.example', 90_000);
    expect(reason.code).toBe('TIMEOUT');
    expect(reason.message).toContain('within 90s');
    expect(reason.message).toContain(words);
  });

  it.each(['EMFILE', 'ENFILE', 'ENOBUFS', 'ENOMEM'])('throws %s: this machine is at fault, not the target', (code) =>
    expect(() => reasonOf({ code })).toThrow(code),
  );
});
