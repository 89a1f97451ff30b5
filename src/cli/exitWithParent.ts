const GRACE_MS = 5_000;

/**
 * Ends this process when the supervisor that started it dies, even by SIGKILL: its IPC channel closes then. Asks as
 * SIGTERM does, and leaves after 5 s. Does nothing for a process that was started by hand.
 */
export function exitWithParent(): void {
  if (!process.channel) return;
  process.on('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), GRACE_MS).unref();
  });
  process.channel.unref();
}
