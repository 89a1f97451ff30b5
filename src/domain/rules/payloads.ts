/** A HEARTBEAT definition after validation: durations in milliseconds, defaults filled in. */
export interface HeartbeatPayload {
  endpoint: string;
  timeoutMs: number;
  expectedStatusCode: number;
  headers: Record<string, string | string[]>;
}

/** When an image is pulled: each time, when the engine lacks it, or never. */
export type PullPolicy = 'always' | 'if_missing' | 'never';

/** A secret by its name. */
export interface SecretRef {
  secret: string;
}

/** A named volume, or a folder of the host by its absolute path, and where the container sees it. */
export interface VolumeMount {
  source: string;
  target: string;
  readOnly: boolean;
}

/** A CONTAINER definition after validation: durations in milliseconds, sizes in bytes, defaults filled in. */
export interface ContainerPayload {
  image: string;
  /** Empty: the image's own. */
  entrypoint: string[];
  /** Empty: the image's own. */
  cmd: string[];
  env: Record<string, string | SecretRef>;
  /** Files made from secrets: absolute path → secret. */
  files: Record<string, SecretRef>;
  pullPolicy: PullPolicy;
  /** Such as `linux/arm64`. The engine's own when left out. */
  platform?: string;
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
  volumes: VolumeMount[];
  /** Folders in memory: absolute path → size in bytes. */
  tmpfs: Record<string, number>;
  /** Whether the image's files cannot be written to. */
  readOnly: boolean;
  stopSignal?: string;
  /** From the stop signal to the kill. Whole seconds. */
  stopGraceMs: number;
  /** Labels that its runner must have. */
  runner: Record<string, string>;
}

/** What an operator lets containers have at most. */
export interface ContainerLimits {
  cpu: number;
  memoryBytes: number;
  pids: number;
  /** Networks besides `none` and `bridge`. */
  networks: string[];
  /** Named volumes and folders of the host. */
  volumes: { source: string; writable: boolean }[];
}
