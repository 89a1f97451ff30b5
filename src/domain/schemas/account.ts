/** Lengths of passwords, in characters. The least is that of NIST SP 800-63B-4 for passwords without a second factor, less than which is too easily guessed. */
export const MIN_PASSWORD = 15;
export const MAX_PASSWORD = 128;
