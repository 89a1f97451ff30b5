import { describe, expect, it } from 'vitest';
import {
  containing,
  holdsOfJoinedLines,
  leadingText,
  lineRegex,
  parseLogQuery,
} from '../../src/domain/rules/logQuery.js';

describe('parseLogQuery', () => {
  it.each([
    ['text', { text: 'text' }],
    ['/', { text: '/' }],
    ['//', { text: '//' }],
    ['/i', { text: '/i' }],
    ['/var/log', { text: '/var/log' }],
    ['/a/', { regex: 'a', ignoreCase: false }],
    ['/a/b/i', { regex: 'a/b', ignoreCase: true }],
    ['/a/g', { text: '/a/g' }],
  ])('reads %s as %j', (q, meaning) => expect(parseLogQuery(q)).toEqual(meaning));
});

describe('leadingText', () => {
  it.each([
    ['needle', 'needle'],
    ['^needle-x[a-z]+$', 'needle-x'],
    ['needles?', 'needle'],
    ['needle+', 'needl'],
    ['need{2}', 'nee'],
    ['need.*', 'need'],
    ['abc(d)', 'abc'],
    ['ab', undefined],
    ['abc*', undefined],
    ['abc|def', undefined],
    ['(abc|d)e', undefined],
    ['\\dabc', undefined],
    ['(?i)abc', undefined],
    ['***=abc', undefined],
  ])('of %s is %s', (regex, text) => expect(leadingText(regex)).toBe(text));
});

it('knows what holds of joined lines, too', () => {
  expect(['a$', '^a', '(?:a)'].map(holdsOfJoinedLines)).toEqual([true, true, true]);
  const alone = ['a\\Z', '\\Aa', '(?=a)', '(?!a)', '(?<=a)', '(?<!a)', '(?i)a', '***:a'];
  expect(alone.filter(holdsOfJoinedLines)).toEqual([]);
});

it('leaves options at the beginning where they are', () => {
  expect(['a', '(?i)a', '***=a', '(?:a)'].map(lineRegex)).toEqual(['(?n)a', '(?i)a', '***=a', '(?n)(?:a)']);
});

it('makes a LIKE pattern of any text', () => {
  expect(containing('5%_\\')).toMatch(/^%5\\%\\_\\\\%+$/);
});
