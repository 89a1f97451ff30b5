/** What every 401 has: how to log in. */
export const CHALLENGE = { 'WWW-Authenticate': 'Bearer realm="evertick"' };
