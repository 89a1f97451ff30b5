import { describe, expect, it } from 'vitest';
import { addressKey } from '../../src/api/rateLimit.js';

describe('who an address stands for', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7:51234'],
    ['203.0.113.7', '::ffff:203.0.113.7'],
    ['2001:db8:0:1::1', '[2001:db8:0:1::1]:51234'],
    ['2001:db8:0:1::1', '[2001:db8:0:1::2]'],
    ['2001:db8:0:1::1', '2001:0DB8:0:1:ffff::'],
    ['unknown', '_hidden:1'],
  ])('is the same for %s and %s', (one, other) => {
    expect(addressKey(other)).toBe(addressKey(one));
  });

  it.each([
    ['203.0.113.7', '203.0.113.8:51234'],
    ['2001:db8:0:1::1', '[2001:db8:0:2::1]:51234'],
    ['203.0.113.7', 'unknown'],
  ])('is not the same for %s and %s', (one, other) => {
    expect(addressKey(other)).not.toBe(addressKey(one));
  });
});
