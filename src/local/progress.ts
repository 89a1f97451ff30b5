import ora from 'ora';

/** Says what is being done while it takes a while. */
export interface Progress {
  start(words: string): void;
  done(words: string): void;
  fail(words: string): void;
}

/** A spinner in a terminal, plain lines elsewhere; both on the standard error stream. */
export function consoleProgress(): Progress {
  if (!process.stderr.isTTY) {
    const say = (words: string) => void process.stderr.write(`${words}\n`);
    return { start: (words) => say(`${words} …`), done: say, fail: say };
  }
  const spinner = ora({ stream: process.stderr, discardStdin: false });
  return {
    start: (words) => void spinner.start(words),
    done: (words) => void spinner.succeed(words),
    fail: (words) => void spinner.fail(words),
  };
}
