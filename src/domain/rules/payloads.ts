/** A HEARTBEAT definition after validation: durations in milliseconds, defaults filled in. */
export interface HeartbeatPayload {
  endpoint: string;
  timeoutMs: number;
  expectedStatusCode: number;
  headers: Record<string, string | string[]>;
}

/** A CONTAINER definition after validation: durations in milliseconds, defaults filled in. An empty `cmd` runs the image's own command. */
export interface ContainerPayload {
  image: string;
  cmd: string[];
  env: Record<string, string>;
  timeoutMs: number;
}
