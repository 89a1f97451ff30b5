import { Problem } from './problem.js';

/** The result of work. @throws {Problem} 503 when it takes longer than so many ms: the work goes on, and its end is not waited for */
export async function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tookTooLong(ms)), ms);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

function tookTooLong(ms: number): Problem {
  return new Problem(503, `this took longer than ${ms / 1_000} s; look whether it was done before you try again`, [], {
    'Retry-After': '5',
  });
}
