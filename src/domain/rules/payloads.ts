/** A HEARTBEAT definition after validation: durations in milliseconds, defaults filled in. */
export interface HeartbeatPayload {
  endpoint: string;
  timeoutMs: number;
  expectedStatusCode: number;
  headers: Record<string, string | string[]>;
}

/** A CONTAINER definition after validation: durations in milliseconds, sizes in bytes, defaults filled in. */
export interface ContainerPayload {
  image: string;
  /** Empty: the image's own. */
  entrypoint: string[];
  /** Empty: the image's own. */
  cmd: string[];
  env: Record<string, string>;
  /** The image's own when left out, as is `user`. */
  workdir?: string;
  user?: string;
  timeoutMs: number;
  resources: {
    /** Processors, fractions allowed. */
    cpu: number;
    memoryBytes: number;
    pids: number;
    /** Of /dev/shm. */
    shmBytes: number;
  };
  /** `none`, `bridge` or the name of a network that the operator allows. */
  network: string;
  /** Folders in memory: absolute path → size in bytes. */
  tmpfs: Record<string, number>;
  /** Whether the image's files cannot be written to. */
  readOnly: boolean;
  stopSignal?: string;
  /** From the stop signal to the kill. Whole seconds. */
  stopGraceMs: number;
}

/** What an operator lets containers have at most. */
export interface ContainerLimits {
  cpu: number;
  memoryBytes: number;
  pids: number;
  /** Networks besides `none` and `bridge`. */
  networks: string[];
}
