/** The types of the API, made from its OpenAPI document. After a change of the API: npm run client:types */

export interface paths {
    "/v1/workflows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List workflows, newest first
         * @description For members from the role viewer on, and API keys from the scope read on.
         */
        get: operations["listWorkflows"];
        put?: never;
        /**
         * Create a workflow
         * @description For members from the role editor on, and API keys from the scope write on. Safe to repeat with an `Idempotency-Key`.
         */
        post: operations["createWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflows/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a workflow
         * @description For members from the role viewer on, and API keys from the scope read on.
         */
        get: operations["getWorkflow"];
        /**
         * Replace the definition; makes a new revision unless nothing changes
         * @description For members from the role editor on, and API keys from the scope write on.
         */
        put: operations["replaceWorkflow"];
        post?: never;
        /**
         * Delete a TERMINATED workflow with its jobs and logs
         * @description For members from the role editor on, and API keys from the scope write on.
         */
        delete: operations["deleteWorkflow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflows/{id}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop the schedule and everything that is open
         * @description For members from the role operator on, and API keys from the scope run on.
         */
        post: operations["terminateWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflows/{id}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start the schedule again
         * @description For members from the role operator on, and API keys from the scope run on.
         */
        post: operations["reactivateWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflows/{id}/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a workflow's jobs, newest instant first
         * @description For members from the role viewer on, and API keys from the scope read on.
         */
        get: operations["listWorkflowJobs"];
        put?: never;
        /**
         * Run a workflow once, now or at an instant; also while it is TERMINATED
         * @description For members from the role operator on, and API keys from the scope run on. Safe to repeat with an `Idempotency-Key`.
         */
        post: operations["createJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the jobs of all workflows, newest instant first
         * @description For members from the role viewer on, and API keys from the scope read on.
         */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflows/{id}/jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a job
         * @description For members from the role viewer on, and API keys from the scope read on.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflows/{id}/jobs/{job_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a job to end: a MANUAL one while it is open, an AUTOMATIC one while it is RUNNING
         * @description For members from the role operator on, and API keys from the scope run on.
         */
        post: operations["cancelJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflows/{id}/jobs/{job_id}/logs/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow a job's lines and status as server-sent events, until it is over
         * @description For members from the role viewer on, and API keys from the scope read on.
         */
        get: operations["followLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflows/{id}/jobs/{job_id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a job's log, also while it runs
         * @description For members from the role viewer on, and API keys from the scope read on.
         */
        get: operations["listLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflows/{id}/jobs/{job_id}/logs/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a job's log, also while it runs
         * @description For members from the role viewer on, and API keys from the scope read on.
         */
        get: operations["downloadLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/logs/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the logs of all jobs, newest line first
         * @description For members from the role viewer on, and API keys from the scope read on.
         */
        get: operations["searchLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflows/{id}/builds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a workflow's builds, newest first; a HEARTBEAT has none
         * @description For members from the role viewer on, and API keys from the scope read on.
         */
        get: operations["listBuilds"];
        put?: never;
        /**
         * Build the newest revision again; jobs run what was built before until it is COMPLETED
         * @description For members from the role operator on, and API keys from the scope run on. Safe to repeat with an `Idempotency-Key`.
         */
        post: operations["createBuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflows/{id}/builds/{build_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a build
         * @description For members from the role viewer on, and API keys from the scope read on.
         */
        get: operations["getBuild"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the runners and what they hold
         * @description For members from the role viewer on, and API keys from the scope read on.
         */
        get: operations["listRunners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/secrets/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read when a secret was set
         * @description For members from the role viewer on, and API keys from the scope read on.
         */
        get: operations["getSecret"];
        /**
         * Set a secret
         * @description For members from the role editor on, and API keys from the scope write on.
         */
        put: operations["setSecret"];
        post?: never;
        /**
         * Delete a secret; jobs that name it fail from then on
         * @description For members from the role editor on, and API keys from the scope write on.
         */
        delete: operations["deleteSecret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the secrets, without their values, in order of name
         * @description For members from the role viewer on, and API keys from the scope read on.
         */
        get: operations["listSecrets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registries/{host}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the user name for a registry
         * @description For members from the role viewer on, and API keys from the scope read on.
         */
        get: operations["getRegistry"];
        /**
         * Set the credentials for a registry
         * @description For members from the role editor on, and API keys from the scope write on.
         */
        put: operations["setRegistry"];
        post?: never;
        /**
         * Delete the credentials for a registry
         * @description For members from the role editor on, and API keys from the scope write on.
         */
        delete: operations["deleteRegistry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the registries that there are credentials for, in order of host
         * @description For members from the role viewer on, and API keys from the scope read on.
         */
        get: operations["listRegistries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in with e-mail address and password; the session is in a cookie
         * @description For everybody.
         */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who is logged in, the teams and the CSRF token
         * @description For everybody who is logged in, but not for API keys.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out: the session ends
         * @description For everybody who is logged in, but not for API keys.
         */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/sign-in/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to log in at the OpenID provider
         * @description For everybody.
         */
        post: operations["beginOidcSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/callback/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the OpenID provider sends the browser back to
         * @description For everybody.
         */
        get: operations["completeOidcSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read by which ways one can log in
         * @description For everybody.
         */
        get: operations["getLoginOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an account, where sign-up is open: a mail brings the link by which to set its password
         * @description For everybody.
         */
        post: operations["signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/password/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for the mail with the link by which to set a new password
         * @description For everybody.
         */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password with the token of the link; every session of the account ends
         * @description For everybody.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change your password; your other sessions end, API keys stay
         * @description For everybody who is logged in, but not for API keys.
         */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete your account, with your memberships, sessions and API keys; what belongs to teams stays
         * @description For everybody who is logged in, but not for API keys.
         */
        delete: operations["deleteAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your teams: the one from signing up, then those in which you have been longest
         * @description For everybody who is logged in, but not for API keys.
         */
        get: operations["listTeams"];
        put?: never;
        /**
         * Make a team, with you as its admin
         * @description For everybody who is logged in, but not for API keys. Safe to repeat with an `Idempotency-Key`.
         */
        post: operations["createTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/teams/{team_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a team
         * @description For members from the role viewer on, and API keys from the scope read on.
         */
        get: operations["getTeam"];
        /**
         * Give a team another name
         * @description For members from the role admin on, and API keys from the scope admin on.
         */
        put: operations["replaceTeam"];
        post?: never;
        /**
         * Delete a team that has no workflows, secrets and registries any more
         * @description For members from the role admin on, and API keys from the scope admin on.
         */
        delete: operations["deleteTeam"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/teams/{team_id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a team's members, in order of e-mail address
         * @description For members from the role viewer on, and API keys from the scope read on.
         */
        get: operations["listMembers"];
        put?: never;
        /**
         * Take somebody into a team; who is new gets a mail by which to set a password
         * @description For members from the role admin on, and API keys from the scope admin on. Safe to repeat with an `Idempotency-Key`.
         */
        post: operations["createMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/teams/{team_id}/members/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who a member is
         * @description For members from the role viewer on, and API keys from the scope read on.
         */
        get: operations["getMember"];
        /**
         * Give a member another role
         * @description For members from the role admin on, and API keys from the scope admin on.
         */
        put: operations["replaceMember"];
        post?: never;
        /**
         * Take a member out of the team, and the member's API keys with it; all but admins only themselves
         * @description For members from the role viewer on, and API keys from the scope read on.
         */
        delete: operations["deleteMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your API keys, or as an admin those of the team, newest first
         * @description For members from the role viewer on, and API keys from the scope admin on.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Make an API key for yourself in this team
         * @description For members from the role viewer on, and API keys from the scope admin on. Safe to repeat with an `Idempotency-Key`.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an API key, without the key itself
         * @description For members from the role viewer on, and API keys from the scope admin on.
         */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /**
         * Delete an API key, which is refused from then on
         * @description For members from the role viewer on, and API keys from the scope admin on.
         */
        delete: operations["deleteApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who did what to which thing in the team, newest first
         * @description For members from the role admin on, and API keys from the scope admin on.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process is alive
         * @description For everybody.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether jobs can run: database, Temporal and at least one worker; and whether this process goes on
         * @description For everybody.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        HeartbeatPayload: {
            /**
             * @description http or https URL, without a user name or password. Each address is judged anew when a check connects to it.
             * @example https://example.com/
             */
            endpoint: string;
            /**
             * @description A duration, 1ms to 5m.
             * @default 10s
             * @example 30s
             */
            timeout?: string;
            /** @default 200 */
            expected_status_code?: number;
            /**
             * @description Request headers: name to a value or a list of values.
             * @default {}
             */
            headers?: {
                [key: string]: string | string[];
            };
        };
        ContainerPayload: {
            /**
             * @description Image reference: name, tag, digest.
             * @example busybox:1.36
             */
            image: string;
            /**
             * @description When the image is pulled: before every build and job, when the engine lacks it, or never. Jobs run the digest that was built, with `always` the newest.
             * @default if_missing
             * @enum {string}
             */
            pull_policy?: "always" | "if_missing" | "never";
            /**
             * @description Platform of the image; default: the engine's own.
             * @example linux/amd64
             */
            platform?: string;
            /**
             * @description Program that gets `cmd` as its arguments; empty: the image's own.
             * @default []
             */
            entrypoint?: string[];
            /**
             * @description Command and arguments; empty runs the image's own.
             * @default []
             */
            cmd?: string[];
            /**
             * @description Environment variables: name to value, or to `{"secret": "NAME"}`.
             * @default {}
             */
            env?: {
                [key: string]: string | components["schemas"]["SecretRef"];
            };
            /**
             * @description Files made from secrets, readable by every user of the container: path to `{"secret": "NAME"}`.
             * @default {}
             */
            files?: {
                [key: string]: components["schemas"]["SecretRef"];
            };
            /**
             * @description Absolute path; default: the image's own.
             * @example /work
             */
            workdir?: string;
            /**
             * @description User or user:group; default: the image's own.
             * @example 1000:1000
             */
            user?: string;
            /**
             * @description A duration, 1ms to 1h.
             * @default 30s
             * @example 30s
             */
            timeout?: string;
            /** @default {} */
            resources?: {
                /**
                 * @description Processors.
                 * @default 1
                 */
                cpu?: number;
                /**
                 * @description A size, 6m to 1024g.
                 * @default 512m
                 * @example 64m
                 */
                memory?: string;
                /**
                 * @description Processes and threads at once.
                 * @default 256
                 */
                pids?: number;
                /**
                 * @description Size of /dev/shm.
                 * @default 64m
                 * @example 64m
                 */
                shm?: string;
            };
            /**
             * @description `none`, `bridge` or the name of a network that the operator allows.
             * @default bridge
             */
            network?: string;
            /**
             * @description Named volumes or folders of the host, from the operator's list, and where the container sees them.
             * @default []
             */
            volumes?: {
                source: string;
                target: string;
                /** @default true */
                read_only?: boolean;
            }[];
            /**
             * @description Folders in memory: absolute path to size. They count towards `resources.memory`.
             * @default {}
             */
            tmpfs?: {
                [key: string]: string;
            };
            /**
             * @description Whether the image's files cannot be written to.
             * @default false
             */
            read_only?: boolean;
            /**
             * @description Default: the image's own, else SIGTERM.
             * @enum {string}
             */
            stop_signal?: "SIGTERM" | "SIGINT" | "SIGQUIT" | "SIGHUP" | "SIGUSR1" | "SIGUSR2" | "SIGWINCH" | "SIGKILL";
            /**
             * @description From the stop signal to the kill, whole seconds, at most "60s".
             * @default 2s
             * @example 30s
             */
            stop_grace?: string;
            /**
             * @description Labels that a runner must have to run it.
             * @default {}
             * @example {
             *       "zone": "eu"
             *     }
             */
            runner?: {
                [key: string]: string;
            };
        };
        SecretRef: {
            /** @example API_TOKEN */
            secret: string;
        };
        Workflow: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            kind: "HEARTBEAT" | "CONTAINER";
            payload: {
                [key: string]: unknown;
            };
            /** @description Minutes between ticks; null when not whole. */
            interval: number | null;
            schedule: {
                every: string;
            };
            /** Format: date-time */
            start_at: string | null;
            /** @enum {string} */
            state: "ACTIVE" | "TERMINATED";
            terminated_reason: string | null;
            /** Format: date-time */
            terminated_at: string | null;
            /**
             * @description Build of the newest revision.
             * @enum {string}
             */
            build_status: "QUEUED" | "STARTED" | "COMPLETED" | "FAILED" | "CANCELED";
            build_message: string | null;
            /** @description The newest revision. */
            revision: number;
            /** @description The revision that jobs run: the newest that was built. */
            current_revision: number | null;
            activation: number;
            max_consecutive_job_failures_allowed: number;
            /** @description Days that the lines of jobs are kept, or none; null: as the installation does. */
            log_retention: number | "none" | null;
            /** @description Null: the installation's limit. */
            log_max_bytes: number | null;
            consecutive_job_failures_count: number;
            /** Format: date-time */
            next_run_at: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description What is wrong and what to do (RFC 9457). */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            errors: {
                path: string;
                code: string;
                message: string;
            }[];
            request_id: string;
        };
        Workflows: {
            workflows: components["schemas"]["Workflow"][];
            /** @description Give it as `cursor` for the next page; null: this is the last. */
            cursor: string | null;
        };
        Job: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            workflow_id: string;
            revision: number | null;
            /** @enum {string} */
            status: "PENDING" | "QUEUED" | "RUNNING" | "COMPLETED" | "FAILED" | "CANCELED";
            /** @description Why it FAILED or was CANCELED. */
            status_reason: {
                code: string;
                message: string;
                gap?: {
                    /** Format: date-time */
                    from: string;
                    /** Format: date-time */
                    to: string;
                    count: number;
                };
            } | null;
            /** @enum {string} */
            trigger: "AUTOMATIC" | "MANUAL";
            /** Format: date-time */
            scheduled_at: string;
            /** Format: date-time */
            queued_at: string | null;
            /** Format: date-time */
            started_at: string | null;
            /** Format: date-time */
            completed_at: string | null;
            exit_code: number | null;
            http_status: number | null;
            latency_ms: number | null;
            /** @description The image that its container was created from. */
            image_digest: string | null;
            /** @description Runner that its container was placed on. */
            runner_id: string | null;
            attempts: number;
            /** @description Lines of its log that were stored. */
            log_lines: number;
            /** Format: date-time */
            cancel_requested_at: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        Jobs: {
            jobs: components["schemas"]["Job"][];
            /** @description Give it as `cursor` for the next page; null: this is the last. */
            cursor: string | null;
        };
        /** @description One server-sent event; `data` is JSON in one line. */
        LogEvent: {
            /** @enum {string} */
            event: "log";
            id: string;
            data: components["schemas"]["LogLine"];
        } | {
            /** @enum {string} */
            event: "status";
            data: {
                /** @enum {string} */
                status: "PENDING" | "QUEUED" | "RUNNING" | "COMPLETED" | "FAILED" | "CANCELED";
                /** @description Why it FAILED or was CANCELED. */
                status_reason: {
                    code: string;
                    message: string;
                    gap?: {
                        /** Format: date-time */
                        from: string;
                        /** Format: date-time */
                        to: string;
                        count: number;
                    };
                } | null;
                attempts: number;
                /** Format: date-time */
                queued_at: string | null;
                /** Format: date-time */
                started_at: string | null;
                /** Format: date-time */
                completed_at: string | null;
                exit_code: number | null;
                http_status: number | null;
                latency_ms: number | null;
            };
        } | {
            /** @enum {string} */
            event: "reconnect";
            data: {
                /** @enum {string} */
                reason: "server_stopping";
            };
        } | {
            /** @enum {string} */
            event: "close";
            data: {
                /** @enum {string} */
                reason: "job_completed" | "job_failed" | "job_canceled";
            };
        };
        LogLine: {
            /** @description Position in the job's log, from 0, without holes. */
            sequence_num: number;
            /**
             * Format: date-time
             * @description To the microsecond.
             */
            timestamp: string;
            /**
             * @description `system`: words of Evertick itself.
             * @enum {string}
             */
            stream: "stdout" | "stderr" | "system";
            message: string;
            /**
             * @description It goes on in the next line of its stream, or the output ended without a newline.
             * @enum {boolean}
             */
            partial?: true;
            /** @description Where `q` is: start and end in Unicode code points, at most 100. */
            matches?: [
                number,
                number
            ][];
        };
        Logs: {
            logs: components["schemas"]["LogLine"][];
            /** @description Give it as `cursor` for the next page; null: this is the end for now. */
            cursor: string | null;
        };
        LogLines: components["schemas"]["LogLine"][];
        FoundLogs: {
            logs: components["schemas"]["FoundLogLine"][];
            /** @description Give it as `cursor` to look on in older lines; null: this is the end. */
            cursor: string | null;
        };
        FoundLogLine: {
            /** @description Position in the job's log, from 0, without holes. */
            sequence_num: number;
            /**
             * Format: date-time
             * @description To the microsecond.
             */
            timestamp: string;
            /**
             * @description `system`: words of Evertick itself.
             * @enum {string}
             */
            stream: "stdout" | "stderr" | "system";
            message: string;
            /**
             * @description It goes on in the next line of its stream, or the output ended without a newline.
             * @enum {boolean}
             */
            partial?: true;
            /** @description Where `q` is: start and end in Unicode code points, at most 100. */
            matches?: [
                number,
                number
            ][];
            /** Format: uuid */
            job_id: string;
            /** Format: uuid */
            workflow_id: string;
        };
        Builds: {
            builds: components["schemas"]["Build"][];
            /** @description Give it as `cursor` for the next page; null: this is the last. */
            cursor: string | null;
        };
        Build: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            workflow_id: string;
            revision: number;
            /** @enum {string} */
            status: "QUEUED" | "STARTED" | "COMPLETED" | "FAILED" | "CANCELED";
            /** @description Why it FAILED, or does not come on: the registry's own words. */
            message: string | null;
            /** @description What the image was resolved to; what jobs run. */
            image_digest: string | null;
            /** @description Of the pull; null when the engine had the image. Totals grow while it learns them. */
            progress: {
                layers_total: number;
                layers_done: number;
                bytes_total: number;
                bytes_done: number;
            } | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            started_at: string | null;
            /** Format: date-time */
            completed_at: string | null;
        };
        Runners: {
            runners: components["schemas"]["Runner"][];
        };
        Runner: {
            id: string;
            host: string;
            /** @description Of its Docker engine; null without one. */
            engine_version: string | null;
            /** @description What it runs; empty when it has left. */
            kinds: ("HEARTBEAT" | "CONTAINER")[];
            /** @description Containers that it holds or runs at most. */
            capacity: number;
            /** @description By which workflows choose it. */
            labels: {
                [key: string]: string;
            };
            /** @description Of its engine; containers are promised no more in all. */
            memory_bytes: number;
            /** @description Containers that run. */
            running: number;
            /** @description Containers that have a place, those that run included. */
            placed: number;
            /** @description It takes no new containers, because its process is about to end. */
            draining: boolean;
            /** @description Containers left behind that it removed, ever. */
            swept: number;
            /** Format: date-time */
            started_at: string;
            /** Format: date-time */
            last_seen_at: string;
        };
        /** @description A secret, without its value. */
        Secret: {
            name: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        SecretValue: {
            /**
             * Format: password
             * @description Text, at most 64 KiB; it never comes back.
             */
            value: string;
        };
        Secrets: {
            secrets: components["schemas"]["Secret"][];
            /** @description Give it as `cursor` for the next page; null: this is the last. */
            cursor: string | null;
        };
        /** @description Credentials for a registry, without the password. */
        Registry: {
            host: string;
            username: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        RegistryCredentials: {
            username: string;
            /**
             * Format: password
             * @description Password or access token; it never comes back.
             */
            password: string;
        };
        Registries: {
            registries: components["schemas"]["Registry"][];
            /** @description Give it as `cursor` for the next page; null: this is the last. */
            cursor: string | null;
        };
        Session: {
            user: {
                /** Format: uuid */
                id: string;
                /** @example ada@example.org */
                email: string;
                name: string;
            };
            /** @description Yours; without the header Evertick-Team, the first one is meant. */
            teams: components["schemas"]["Team"][];
            /** @description To be sent as X-CSRF-Token with every request by this session that changes something. */
            csrf_token: string;
            /**
             * Format: date-time
             * @example 2026-01-31T08:00:00.000Z
             */
            expires_at: string;
        };
        Team: {
            /** Format: uuid */
            id: string;
            /** @example Platform */
            name: string;
            /**
             * @description What you may do in it.
             * @enum {string}
             */
            role: "viewer" | "operator" | "editor" | "admin";
            /**
             * Format: date-time
             * @example 2026-01-31T08:00:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-01-31T08:00:00.000Z
             */
            updated_at: string;
        };
        SignIn: {
            /**
             * Format: email
             * @example ada@example.org
             */
            email: string;
            /**
             * Format: password
             * @example correct horse battery staple
             */
            password: string;
        };
        LoginElsewhere: {
            /**
             * Format: uri
             * @description Where to send the browser.
             * @example https://id.example.org/authorize
             */
            url: string;
        };
        LoginOptions: {
            /** @description Whether everybody may make an account. */
            sign_up: boolean;
            /** @description Whether one can log in at an OpenID provider. */
            openid_connect: boolean;
        };
        SignUp: {
            /**
             * Format: email
             * @example ada@example.org
             */
            email: string;
            /** @example Ada Lovelace */
            name: string;
        };
        PasswordResetRequest: {
            /**
             * Format: email
             * @example ada@example.org
             */
            email: string;
        };
        PasswordReset: {
            /**
             * @description From the link in the mail.
             * @example wP3nTq8vLk2xYc7b
             */
            token: string;
            /**
             * Format: password
             * @example correct horse battery staple
             */
            password: string;
        };
        PasswordChange: {
            /**
             * Format: password
             * @example correct horse battery staple
             */
            current_password: string;
            /**
             * Format: password
             * @example correct horse battery staple
             */
            new_password: string;
        };
        AccountRemoval: {
            /**
             * Format: password
             * @description Needed by who has one.
             * @example correct horse battery staple
             */
            password?: string;
        };
        Teams: {
            teams: components["schemas"]["Team"][];
        };
        TeamName: {
            /** @example Platform */
            name: string;
        };
        MemberPage: {
            members: components["schemas"]["Member"][];
            /** @description Where the next page begins; null: this is the last. */
            cursor: string | null;
        };
        Member: {
            /** Format: uuid */
            user_id: string;
            /** @example ada@example.org */
            email: string;
            /** @example Ada Lovelace */
            name: string;
            /** @enum {string} */
            role: "viewer" | "operator" | "editor" | "admin";
            /**
             * Format: date-time
             * @example 2026-01-31T08:00:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-01-31T08:00:00.000Z
             */
            updated_at: string;
        };
        /** @description Who is not known yet gets a mail by which to set a password. */
        NewMember: {
            /**
             * Format: email
             * @example ada@example.org
             */
            email: string;
            /**
             * @description What the member may do.
             * @example editor
             * @enum {string}
             */
            role: "viewer" | "operator" | "editor" | "admin";
            /** @example Ada Lovelace */
            name?: string;
        };
        MemberRole: {
            /**
             * @description What the member may do.
             * @example editor
             * @enum {string}
             */
            role: "viewer" | "operator" | "editor" | "admin";
        };
        CreatedApiKey: {
            /** Format: uuid */
            id: string;
            /** @example deploy pipeline */
            name: string;
            /** @enum {string} */
            scope: "read" | "run" | "write" | "admin";
            /**
             * @description The first characters of the key.
             * @example evk_3fTpgX
             */
            beginning: string;
            /** Format: uuid */
            user_id: string;
            /**
             * @description Whose key it is.
             * @example ada@example.org
             */
            email: string;
            /**
             * Format: date-time
             * @example 2026-01-31T08:00:00.000Z
             */
            expires_at: string | null;
            /**
             * Format: date-time
             * @description To the minute.
             * @example 2026-01-31T08:00:00.000Z
             */
            last_used_at: string | null;
            /**
             * Format: date-time
             * @example 2026-01-31T08:00:00.000Z
             */
            created_at: string;
            /**
             * @description The key itself, which is shown only here.
             * @example evk_…
             */
            key: string;
        };
        NewApiKey: {
            /** @example deploy pipeline */
            name: string;
            /**
             * @description What it may be used for at most.
             * @example run
             * @enum {string}
             */
            scope: "read" | "run" | "write" | "admin";
            /**
             * Format: date-time
             * @description Left out: it does not expire.
             * @example 2026-01-31T08:00:00.000Z
             */
            expires_at?: string;
        };
        ApiKeyPage: {
            api_keys: components["schemas"]["ApiKey"][];
            /** @description Where the next page begins; null: this is the last. */
            cursor: string | null;
        };
        ApiKey: {
            /** Format: uuid */
            id: string;
            /** @example deploy pipeline */
            name: string;
            /** @enum {string} */
            scope: "read" | "run" | "write" | "admin";
            /**
             * @description The first characters of the key.
             * @example evk_3fTpgX
             */
            beginning: string;
            /** Format: uuid */
            user_id: string;
            /**
             * @description Whose key it is.
             * @example ada@example.org
             */
            email: string;
            /**
             * Format: date-time
             * @example 2026-01-31T08:00:00.000Z
             */
            expires_at: string | null;
            /**
             * Format: date-time
             * @description To the minute.
             * @example 2026-01-31T08:00:00.000Z
             */
            last_used_at: string | null;
            /**
             * Format: date-time
             * @example 2026-01-31T08:00:00.000Z
             */
            created_at: string;
        };
        AuditPage: {
            audit: components["schemas"]["AuditEntry"][];
            cursor: string | null;
        };
        AuditEntry: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            actor: {
                /** Format: uuid */
                user_id: string | null;
                /** @example ada@example.org */
                email: string;
                api_key: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                } | null;
            };
            /** @example workflow.update */
            action: string;
            resource: {
                type: string;
                id: string;
                name: string | null;
            };
            /**
             * @description Network address that it came from.
             * @example 192.0.2.7
             */
            address: string | null;
            request_id: string | null;
            /**
             * @description What differs, by field.
             * @example {
             *       "name": {
             *         "from": "old",
             *         "to": "new"
             *       }
             *     }
             */
            changes: {
                [key: string]: {
                    from?: unknown;
                    to?: unknown;
                };
            } | null;
        };
        Health: {
            /** @enum {string} */
            status: "ok";
        };
        /** @description A process that stops does not check. */
        Readiness: {
            /** @enum {string} */
            status: "ok" | "unavailable" | "stopping";
            checks?: {
                /** @enum {string} */
                database: "ok" | "unavailable";
                /** @enum {string} */
                temporal: "ok" | "unavailable";
                /** @enum {string} */
                worker: "ok" | "unavailable";
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description Entity tag, for `If-Match`.
         * @example "3-1-active"
         */
        ETag: string;
        /**
         * @description Where what was created is.
         * @example /v1/workflows/01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d
         */
        Location: string;
        /**
         * @description Id of the request, which the log of the API has too.
         * @example 8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071
         */
        "X-Request-Id": string;
        /**
         * @description `true`: the answer to an earlier request with the same `Idempotency-Key`.
         * @example true
         */
        "Idempotency-Replayed": string;
        /**
         * @description What of `Prefer` counted.
         * @example return=minimal
         */
        "Preference-Applied": string;
        /**
         * @description Seconds after which to try again.
         * @example 5
         */
        "Retry-After": number;
        /**
         * @description How to log in.
         * @example Bearer realm="evertick"
         */
        "WWW-Authenticate": string;
        /**
         * @description Requests that the caller may make in a window.
         * @example 6000
         */
        "RateLimit-Limit": number;
        /**
         * @description How many of them are left.
         * @example 5999
         */
        "RateLimit-Remaining": number;
        /**
         * @description Seconds until the window begins anew.
         * @example 60
         */
        "RateLimit-Reset": number;
        /**
         * @description Requests in a window and its length in seconds.
         * @example 6000;w=60
         */
        "RateLimit-Policy": string;
    };
    pathItems: never;
}
export type HeartbeatPayload = components['schemas']['HeartbeatPayload'];
export type ContainerPayload = components['schemas']['ContainerPayload'];
export type SecretRef = components['schemas']['SecretRef'];
export type Workflow = components['schemas']['Workflow'];
export type Problem = components['schemas']['Problem'];
export type Workflows = components['schemas']['Workflows'];
export type Job = components['schemas']['Job'];
export type Jobs = components['schemas']['Jobs'];
export type LogEvent = components['schemas']['LogEvent'];
export type LogLine = components['schemas']['LogLine'];
export type Logs = components['schemas']['Logs'];
export type LogLines = components['schemas']['LogLines'];
export type FoundLogs = components['schemas']['FoundLogs'];
export type FoundLogLine = components['schemas']['FoundLogLine'];
export type Builds = components['schemas']['Builds'];
export type Build = components['schemas']['Build'];
export type Runners = components['schemas']['Runners'];
export type Runner = components['schemas']['Runner'];
export type Secret = components['schemas']['Secret'];
export type SecretValue = components['schemas']['SecretValue'];
export type Secrets = components['schemas']['Secrets'];
export type Registry = components['schemas']['Registry'];
export type RegistryCredentials = components['schemas']['RegistryCredentials'];
export type Registries = components['schemas']['Registries'];
export type Session = components['schemas']['Session'];
export type Team = components['schemas']['Team'];
export type SignIn = components['schemas']['SignIn'];
export type LoginElsewhere = components['schemas']['LoginElsewhere'];
export type LoginOptions = components['schemas']['LoginOptions'];
export type SignUp = components['schemas']['SignUp'];
export type PasswordResetRequest = components['schemas']['PasswordResetRequest'];
export type PasswordReset = components['schemas']['PasswordReset'];
export type PasswordChange = components['schemas']['PasswordChange'];
export type AccountRemoval = components['schemas']['AccountRemoval'];
export type Teams = components['schemas']['Teams'];
export type TeamName = components['schemas']['TeamName'];
export type MemberPage = components['schemas']['MemberPage'];
export type Member = components['schemas']['Member'];
export type NewMember = components['schemas']['NewMember'];
export type MemberRole = components['schemas']['MemberRole'];
export type CreatedApiKey = components['schemas']['CreatedApiKey'];
export type NewApiKey = components['schemas']['NewApiKey'];
export type ApiKeyPage = components['schemas']['ApiKeyPage'];
export type ApiKey = components['schemas']['ApiKey'];
export type AuditPage = components['schemas']['AuditPage'];
export type AuditEntry = components['schemas']['AuditEntry'];
export type Health = components['schemas']['Health'];
export type Readiness = components['schemas']['Readiness'];
export type HeaderETag = components['headers']['ETag'];
export type HeaderLocation = components['headers']['Location'];
export type HeaderXRequestId = components['headers']['X-Request-Id'];
export type HeaderIdempotencyReplayed = components['headers']['Idempotency-Replayed'];
export type HeaderPreferenceApplied = components['headers']['Preference-Applied'];
export type HeaderRetryAfter = components['headers']['Retry-After'];
export type HeaderWwwAuthenticate = components['headers']['WWW-Authenticate'];
export type HeaderRateLimitLimit = components['headers']['RateLimit-Limit'];
export type HeaderRateLimitRemaining = components['headers']['RateLimit-Remaining'];
export type HeaderRateLimitReset = components['headers']['RateLimit-Reset'];
export type HeaderRateLimitPolicy = components['headers']['RateLimit-Policy'];
export type $defs = Record<string, never>;
export interface operations {
    listWorkflows: {
        parameters: {
            query?: {
                /** @description Part of the name; case does not count. */
                query?: string;
                kind?: "HEARTBEAT" | "CONTAINER";
                build_status?: "QUEUED" | "STARTED" | "COMPLETED" | "FAILED" | "CANCELED";
                state?: "ACTIVE" | "TERMINATED";
                interval_min?: number;
                interval_max?: number;
                /** @description The `cursor` of the page before. */
                cursor?: string;
                /** @description Rows a page has at most. */
                limit?: number;
            };
            header?: {
                /** @description The team to act in; default: the first of those of the caller, or the team of the key. */
                "evertick-team"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of workflows */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "workflows": [
                     *         {
                     *           "name": "home page",
                     *           "kind": "HEARTBEAT",
                     *           "payload": {
                     *             "endpoint": "https://example.com/",
                     *             "timeout": "5s",
                     *             "expected_status_code": 200,
                     *             "headers": {}
                     *           },
                     *           "schedule": {
                     *             "every": "5m"
                     *           },
                     *           "id": "01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *           "interval": 5,
                     *           "start_at": null,
                     *           "state": "ACTIVE",
                     *           "terminated_reason": null,
                     *           "terminated_at": null,
                     *           "build_status": "COMPLETED",
                     *           "build_message": null,
                     *           "revision": 3,
                     *           "current_revision": 3,
                     *           "activation": 1,
                     *           "max_consecutive_job_failures_allowed": 3,
                     *           "log_retention": null,
                     *           "log_max_bytes": null,
                     *           "consecutive_job_failures_count": 0,
                     *           "next_run_at": "2026-11-26T08:05:00.000Z",
                     *           "created_at": "2026-11-26T08:00:00.000Z",
                     *           "updated_at": "2026-11-26T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["Workflows"];
                };
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but a rule refuses it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not allowed",
                     *       "status": 422,
                     *       "detail": "interval must be at least 1",
                     *       "errors": [
                     *         {
                     *           "path": "interval",
                     *           "code": "not_allowed",
                     *           "message": "must be at least 1"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createWorkflow: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request is answered as at first and creates nothing. */
                "idempotency-key"?: string;
                /** @description `return=minimal`: the answer has no body. `return=representation`, the default: it has what was changed. Others do not count (RFC 7240). */
                prefer?: string;
                /** @description The team to act in; default: the first of those of the caller, or the team of the key. */
                "evertick-team"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "nightly backup",
                 *       "kind": "CONTAINER",
                 *       "payload": {
                 *         "image": "busybox:1.36",
                 *         "cmd": [
                 *           "sh",
                 *           "-c",
                 *           "echo backup begins"
                 *         ],
                 *         "env": {
                 *           "TOKEN": {
                 *             "secret": "API_TOKEN"
                 *           }
                 *         }
                 *       },
                 *       "schedule": {
                 *         "every": "1d"
                 *       },
                 *       "max_consecutive_job_failures_allowed": 3
                 *     }
                 */
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    kind: "HEARTBEAT" | "CONTAINER";
                    payload: {
                        [key: string]: unknown;
                    } & (components["schemas"]["HeartbeatPayload"] | components["schemas"]["ContainerPayload"]);
                    /** @description Minutes between ticks. Give this or `schedule`. */
                    interval?: number;
                    /** @description Time between ticks as a duration. Give this or `interval`. */
                    schedule?: {
                        /**
                         * @description A duration, 10s to 168h.
                         * @example 30s
                         */
                        every: string;
                    };
                    /** @default 3 */
                    max_consecutive_job_failures_allowed?: number;
                    /** @description Days that the lines of jobs are kept, or "none": for ever; default: as the installation does. */
                    log_retention?: number | "none";
                    /** @description Bytes kept of one job's log, its beginning and its end; default and most: the installation's limit. */
                    log_max_bytes?: number;
                    /**
                     * Format: date-time
                     * @description First tick; default: one interval after the build.
                     * @example 2026-01-31T08:00:00.000Z
                     */
                    start_at?: string;
                } & (unknown | unknown);
            };
        };
        responses: {
            /** @description The new workflow */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "home page",
                     *       "kind": "HEARTBEAT",
                     *       "payload": {
                     *         "endpoint": "https://example.com/",
                     *         "timeout": "5s",
                     *         "expected_status_code": 200,
                     *         "headers": {}
                     *       },
                     *       "schedule": {
                     *         "every": "5m"
                     *       },
                     *       "id": "01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "interval": 5,
                     *       "start_at": null,
                     *       "state": "ACTIVE",
                     *       "terminated_reason": null,
                     *       "terminated_at": null,
                     *       "build_status": "COMPLETED",
                     *       "build_message": null,
                     *       "revision": 3,
                     *       "current_revision": 3,
                     *       "activation": 1,
                     *       "max_consecutive_job_failures_allowed": 3,
                     *       "log_retention": null,
                     *       "log_max_bytes": null,
                     *       "consecutive_job_failures_count": 0,
                     *       "next_run_at": "2026-11-26T08:05:00.000Z",
                     *       "created_at": "2026-11-26T08:00:00.000Z",
                     *       "updated_at": "2026-11-26T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Workflow"];
                };
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "terminate the workflow before deleting it",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MiB, or where no credentials are needed 16 KiB */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "the body must be JSON: send Content-Type: application/json",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but a rule refuses it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not allowed",
                     *       "status": 422,
                     *       "detail": "interval must be at least 1",
                     *       "errors": [
                     *         {
                     *           "path": "interval",
                     *           "code": "not_allowed",
                     *           "message": "must be at least 1"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWorkflow: {
        parameters: {
            query?: never;
            header?: {
                /** @description The team to act in; default: the first of those of the caller, or the team of the key. */
                "evertick-team"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workflow */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "home page",
                     *       "kind": "HEARTBEAT",
                     *       "payload": {
                     *         "endpoint": "https://example.com/",
                     *         "timeout": "5s",
                     *         "expected_status_code": 200,
                     *         "headers": {}
                     *       },
                     *       "schedule": {
                     *         "every": "5m"
                     *       },
                     *       "id": "01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "interval": 5,
                     *       "start_at": null,
                     *       "state": "ACTIVE",
                     *       "terminated_reason": null,
                     *       "terminated_at": null,
                     *       "build_status": "COMPLETED",
                     *       "build_message": null,
                     *       "revision": 3,
                     *       "current_revision": 3,
                     *       "activation": 1,
                     *       "max_consecutive_job_failures_allowed": 3,
                     *       "log_retention": null,
                     *       "log_max_bytes": null,
                     *       "consecutive_job_failures_count": 0,
                     *       "next_run_at": "2026-11-26T08:05:00.000Z",
                     *       "created_at": "2026-11-26T08:00:00.000Z",
                     *       "updated_at": "2026-11-26T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Workflow"];
                };
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceWorkflow: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: nothing happens and the answer is 412 when it is another one now. `*`: it exists. */
                "if-match"?: string;
                /** @description `return=minimal`: the answer has no body. `return=representation`, the default: it has what was changed. Others do not count (RFC 7240). */
                prefer?: string;
                /** @description The team to act in; default: the first of those of the caller, or the team of the key. */
                "evertick-team"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "home page",
                 *       "kind": "HEARTBEAT",
                 *       "payload": {
                 *         "endpoint": "https://example.com/",
                 *         "timeout": "5s",
                 *         "expected_status_code": 200,
                 *         "headers": {}
                 *       },
                 *       "schedule": {
                 *         "every": "5m"
                 *       }
                 *     }
                 */
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    kind?: "HEARTBEAT" | "CONTAINER";
                    payload: {
                        [key: string]: unknown;
                    } & (components["schemas"]["HeartbeatPayload"] | components["schemas"]["ContainerPayload"]);
                    /** @description Minutes between ticks. Give this or `schedule`. */
                    interval?: number;
                    /** @description Time between ticks as a duration. Give this or `interval`. */
                    schedule?: {
                        /**
                         * @description A duration, 10s to 168h.
                         * @example 30s
                         */
                        every: string;
                    };
                    /** @default 3 */
                    max_consecutive_job_failures_allowed?: number;
                    /** @description Days that the lines of jobs are kept, or "none": for ever; default: as the installation does. */
                    log_retention?: number | "none";
                    /** @description Bytes kept of one job's log, its beginning and its end; default and most: the installation's limit. */
                    log_max_bytes?: number;
                    /**
                     * Format: date-time
                     * @description First tick; default: one interval after the build.
                     * @example 2026-01-31T08:00:00.000Z
                     */
                    start_at?: string;
                } & (unknown | unknown);
            };
        };
        responses: {
            /** @description The workflow */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "home page",
                     *       "kind": "HEARTBEAT",
                     *       "payload": {
                     *         "endpoint": "https://example.com/",
                     *         "timeout": "5s",
                     *         "expected_status_code": 200,
                     *         "headers": {}
                     *       },
                     *       "schedule": {
                     *         "every": "5m"
                     *       },
                     *       "id": "01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "interval": 5,
                     *       "start_at": null,
                     *       "state": "ACTIVE",
                     *       "terminated_reason": null,
                     *       "terminated_at": null,
                     *       "build_status": "COMPLETED",
                     *       "build_message": null,
                     *       "revision": 3,
                     *       "current_revision": 3,
                     *       "activation": 1,
                     *       "max_consecutive_job_failures_allowed": 3,
                     *       "log_retention": null,
                     *       "log_max_bytes": null,
                     *       "consecutive_job_failures_count": 0,
                     *       "next_run_at": "2026-11-26T08:05:00.000Z",
                     *       "created_at": "2026-11-26T08:00:00.000Z",
                     *       "updated_at": "2026-11-26T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Workflow"];
                };
            };
            /** @description The same, without a body: `Prefer: return=minimal` */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not as the request demands; nothing was changed */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Precondition failed",
                     *       "status": 412,
                     *       "detail": "the workflow was changed meanwhile: read it again",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MiB, or where no credentials are needed 16 KiB */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "the body must be JSON: send Content-Type: application/json",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but a rule refuses it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not allowed",
                     *       "status": 422,
                     *       "detail": "interval must be at least 1",
                     *       "errors": [
                     *         {
                     *           "path": "interval",
                     *           "code": "not_allowed",
                     *           "message": "must be at least 1"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteWorkflow: {
        parameters: {
            query?: {
                /** @description Cancel what is open first, and wait up to 10 s for it to end. */
                cancel_open?: "true" | "false";
            };
            header?: {
                /** @description The `ETag` that was read: nothing happens and the answer is 412 when it is another one now. `*`: it exists. */
                "if-match"?: string;
                /** @description The team to act in; default: the first of those of the caller, or the team of the key. */
                "evertick-team"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "terminate the workflow before deleting it",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not as the request demands; nothing was changed */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Precondition failed",
                     *       "status": 412,
                     *       "detail": "the workflow was changed meanwhile: read it again",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MiB, or where no credentials are needed 16 KiB */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "the body must be JSON: send Content-Type: application/json",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    terminateWorkflow: {
        parameters: {
            query?: never;
            header?: {
                /** @description `return=minimal`: the answer has no body. `return=representation`, the default: it has what was changed. Others do not count (RFC 7240). */
                prefer?: string;
                /** @description The team to act in; default: the first of those of the caller, or the team of the key. */
                "evertick-team"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workflow */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "home page",
                     *       "kind": "HEARTBEAT",
                     *       "payload": {
                     *         "endpoint": "https://example.com/",
                     *         "timeout": "5s",
                     *         "expected_status_code": 200,
                     *         "headers": {}
                     *       },
                     *       "schedule": {
                     *         "every": "5m"
                     *       },
                     *       "id": "01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "interval": 5,
                     *       "start_at": null,
                     *       "state": "ACTIVE",
                     *       "terminated_reason": null,
                     *       "terminated_at": null,
                     *       "build_status": "COMPLETED",
                     *       "build_message": null,
                     *       "revision": 3,
                     *       "current_revision": 3,
                     *       "activation": 1,
                     *       "max_consecutive_job_failures_allowed": 3,
                     *       "log_retention": null,
                     *       "log_max_bytes": null,
                     *       "consecutive_job_failures_count": 0,
                     *       "next_run_at": "2026-11-26T08:05:00.000Z",
                     *       "created_at": "2026-11-26T08:00:00.000Z",
                     *       "updated_at": "2026-11-26T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Workflow"];
                };
            };
            /** @description The same, without a body: `Prefer: return=minimal` */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MiB, or where no credentials are needed 16 KiB */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "the body must be JSON: send Content-Type: application/json",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reactivateWorkflow: {
        parameters: {
            query?: never;
            header?: {
                /** @description `return=minimal`: the answer has no body. `return=representation`, the default: it has what was changed. Others do not count (RFC 7240). */
                prefer?: string;
                /** @description The team to act in; default: the first of those of the caller, or the team of the key. */
                "evertick-team"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workflow */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "home page",
                     *       "kind": "HEARTBEAT",
                     *       "payload": {
                     *         "endpoint": "https://example.com/",
                     *         "timeout": "5s",
                     *         "expected_status_code": 200,
                     *         "headers": {}
                     *       },
                     *       "schedule": {
                     *         "every": "5m"
                     *       },
                     *       "id": "01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "interval": 5,
                     *       "start_at": null,
                     *       "state": "ACTIVE",
                     *       "terminated_reason": null,
                     *       "terminated_at": null,
                     *       "build_status": "COMPLETED",
                     *       "build_message": null,
                     *       "revision": 3,
                     *       "current_revision": 3,
                     *       "activation": 1,
                     *       "max_consecutive_job_failures_allowed": 3,
                     *       "log_retention": null,
                     *       "log_max_bytes": null,
                     *       "consecutive_job_failures_count": 0,
                     *       "next_run_at": "2026-11-26T08:05:00.000Z",
                     *       "created_at": "2026-11-26T08:00:00.000Z",
                     *       "updated_at": "2026-11-26T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Workflow"];
                };
            };
            /** @description The same, without a body: `Prefer: return=minimal` */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MiB, or where no credentials are needed 16 KiB */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "the body must be JSON: send Content-Type: application/json",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWorkflowJobs: {
        parameters: {
            query?: {
                status?: "PENDING" | "QUEUED" | "RUNNING" | "COMPLETED" | "FAILED" | "CANCELED";
                trigger?: "AUTOMATIC" | "MANUAL";
                /** @description First instant, inclusive. */
                scheduled_from?: string;
                /** @description End, exclusive. */
                scheduled_to?: string;
                /** @description The `cursor` of the page before. */
                cursor?: string;
                /** @description Rows a page has at most. */
                limit?: number;
            };
            header?: {
                /** @description The team to act in; default: the first of those of the caller, or the team of the key. */
                "evertick-team"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of jobs */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "jobs": [
                     *         {
                     *           "id": "01a209d4-9e20-7b1c-a5d3-1f2e3d4c5b6a",
                     *           "workflow_id": "01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *           "revision": 3,
                     *           "status": "FAILED",
                     *           "status_reason": {
                     *             "code": "UNEXPECTED_STATUS",
                     *             "message": "answered 503, expected 200"
                     *           },
                     *           "trigger": "AUTOMATIC",
                     *           "scheduled_at": "2026-11-26T08:05:00.000Z",
                     *           "queued_at": "2026-11-26T08:04:57.104Z",
                     *           "started_at": "2026-11-26T08:05:00.002Z",
                     *           "completed_at": "2026-11-26T08:05:00.090Z",
                     *           "exit_code": null,
                     *           "http_status": 503,
                     *           "latency_ms": 84,
                     *           "image_digest": null,
                     *           "runner_id": null,
                     *           "attempts": 1,
                     *           "log_lines": 12,
                     *           "cancel_requested_at": null,
                     *           "created_at": "2026-11-26T08:00:00.000Z",
                     *           "updated_at": "2026-11-26T08:05:00.097Z"
                     *         }
                     *       ],
                     *       "cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["Jobs"];
                };
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but a rule refuses it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not allowed",
                     *       "status": 422,
                     *       "detail": "interval must be at least 1",
                     *       "errors": [
                     *         {
                     *           "path": "interval",
                     *           "code": "not_allowed",
                     *           "message": "must be at least 1"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request is answered as at first and creates nothing. */
                "idempotency-key"?: string;
                /** @description `return=minimal`: the answer has no body. `return=representation`, the default: it has what was changed. Others do not count (RFC 7240). */
                prefer?: string;
                /** @description The team to act in; default: the first of those of the caller, or the team of the key. */
                "evertick-team"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "scheduled_at": "2026-11-26T08:05:00.000Z"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: date-time
                     * @description When to run; missing or null: now. At most 60 s in the past and 366 days ahead.
                     * @example 2026-01-31T08:00:00.000Z
                     */
                    scheduled_at?: string | null;
                };
            };
        };
        responses: {
            /** @description The new job */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a209d4-9e20-7b1c-a5d3-1f2e3d4c5b6a",
                     *       "workflow_id": "01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "revision": 3,
                     *       "status": "FAILED",
                     *       "status_reason": {
                     *         "code": "UNEXPECTED_STATUS",
                     *         "message": "answered 503, expected 200"
                     *       },
                     *       "trigger": "AUTOMATIC",
                     *       "scheduled_at": "2026-11-26T08:05:00.000Z",
                     *       "queued_at": "2026-11-26T08:04:57.104Z",
                     *       "started_at": "2026-11-26T08:05:00.002Z",
                     *       "completed_at": "2026-11-26T08:05:00.090Z",
                     *       "exit_code": null,
                     *       "http_status": 503,
                     *       "latency_ms": 84,
                     *       "image_digest": null,
                     *       "runner_id": null,
                     *       "attempts": 1,
                     *       "log_lines": 12,
                     *       "cancel_requested_at": null,
                     *       "created_at": "2026-11-26T08:00:00.000Z",
                     *       "updated_at": "2026-11-26T08:05:00.097Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "terminate the workflow before deleting it",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MiB, or where no credentials are needed 16 KiB */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "the body must be JSON: send Content-Type: application/json",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but a rule refuses it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not allowed",
                     *       "status": 422,
                     *       "detail": "interval must be at least 1",
                     *       "errors": [
                     *         {
                     *           "path": "interval",
                     *           "code": "not_allowed",
                     *           "message": "must be at least 1"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listJobs: {
        parameters: {
            query?: {
                status?: "PENDING" | "QUEUED" | "RUNNING" | "COMPLETED" | "FAILED" | "CANCELED";
                trigger?: "AUTOMATIC" | "MANUAL";
                /** @description First instant, inclusive. */
                scheduled_from?: string;
                /** @description End, exclusive. */
                scheduled_to?: string;
                /** @description The `cursor` of the page before. */
                cursor?: string;
                /** @description Rows a page has at most. */
                limit?: number;
            };
            header?: {
                /** @description The team to act in; default: the first of those of the caller, or the team of the key. */
                "evertick-team"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of jobs */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "jobs": [
                     *         {
                     *           "id": "01a209d4-9e20-7b1c-a5d3-1f2e3d4c5b6a",
                     *           "workflow_id": "01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *           "revision": 3,
                     *           "status": "FAILED",
                     *           "status_reason": {
                     *             "code": "UNEXPECTED_STATUS",
                     *             "message": "answered 503, expected 200"
                     *           },
                     *           "trigger": "AUTOMATIC",
                     *           "scheduled_at": "2026-11-26T08:05:00.000Z",
                     *           "queued_at": "2026-11-26T08:04:57.104Z",
                     *           "started_at": "2026-11-26T08:05:00.002Z",
                     *           "completed_at": "2026-11-26T08:05:00.090Z",
                     *           "exit_code": null,
                     *           "http_status": 503,
                     *           "latency_ms": 84,
                     *           "image_digest": null,
                     *           "runner_id": null,
                     *           "attempts": 1,
                     *           "log_lines": 12,
                     *           "cancel_requested_at": null,
                     *           "created_at": "2026-11-26T08:00:00.000Z",
                     *           "updated_at": "2026-11-26T08:05:00.097Z"
                     *         }
                     *       ],
                     *       "cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["Jobs"];
                };
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but a rule refuses it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not allowed",
                     *       "status": 422,
                     *       "detail": "interval must be at least 1",
                     *       "errors": [
                     *         {
                     *           "path": "interval",
                     *           "code": "not_allowed",
                     *           "message": "must be at least 1"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description The team to act in; default: the first of those of the caller, or the team of the key. */
                "evertick-team"?: string;
            };
            path: {
                id: string;
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a209d4-9e20-7b1c-a5d3-1f2e3d4c5b6a",
                     *       "workflow_id": "01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "revision": 3,
                     *       "status": "FAILED",
                     *       "status_reason": {
                     *         "code": "UNEXPECTED_STATUS",
                     *         "message": "answered 503, expected 200"
                     *       },
                     *       "trigger": "AUTOMATIC",
                     *       "scheduled_at": "2026-11-26T08:05:00.000Z",
                     *       "queued_at": "2026-11-26T08:04:57.104Z",
                     *       "started_at": "2026-11-26T08:05:00.002Z",
                     *       "completed_at": "2026-11-26T08:05:00.090Z",
                     *       "exit_code": null,
                     *       "http_status": 503,
                     *       "latency_ms": 84,
                     *       "image_digest": null,
                     *       "runner_id": null,
                     *       "attempts": 1,
                     *       "log_lines": 12,
                     *       "cancel_requested_at": null,
                     *       "created_at": "2026-11-26T08:00:00.000Z",
                     *       "updated_at": "2026-11-26T08:05:00.097Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description `return=minimal`: the answer has no body. `return=representation`, the default: it has what was changed. Others do not count (RFC 7240). */
                prefer?: string;
                /** @description The team to act in; default: the first of those of the caller, or the team of the key. */
                "evertick-team"?: string;
            };
            path: {
                id: string;
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job, which will be CANCELED shortly */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a209d4-9e20-7b1c-a5d3-1f2e3d4c5b6a",
                     *       "workflow_id": "01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "revision": 3,
                     *       "status": "FAILED",
                     *       "status_reason": {
                     *         "code": "UNEXPECTED_STATUS",
                     *         "message": "answered 503, expected 200"
                     *       },
                     *       "trigger": "AUTOMATIC",
                     *       "scheduled_at": "2026-11-26T08:05:00.000Z",
                     *       "queued_at": "2026-11-26T08:04:57.104Z",
                     *       "started_at": "2026-11-26T08:05:00.002Z",
                     *       "completed_at": "2026-11-26T08:05:00.090Z",
                     *       "exit_code": null,
                     *       "http_status": 503,
                     *       "latency_ms": 84,
                     *       "image_digest": null,
                     *       "runner_id": null,
                     *       "attempts": 1,
                     *       "log_lines": 12,
                     *       "cancel_requested_at": null,
                     *       "created_at": "2026-11-26T08:00:00.000Z",
                     *       "updated_at": "2026-11-26T08:05:00.097Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "terminate the workflow before deleting it",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MiB, or where no credentials are needed 16 KiB */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "the body must be JSON: send Content-Type: application/json",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followLog: {
        parameters: {
            query?: {
                /** @description Begin with the last lines, so many; 0: with those that come. Left out: with the first. */
                tail?: number;
                /** @description Only lines of this stream. */
                stream?: "stdout" | "stderr" | "system";
            };
            header?: {
                /** @description Id of the last event that was received: goes on with the line after it. */
                "last-event-id"?: string;
                /** @description The team to act in; default: the first of those of the caller, or the team of the key. */
                "evertick-team"?: string;
            };
            path: {
                id: string;
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "event": "log",
                     *       "id": "0",
                     *       "data": {
                     *         "sequence_num": 0,
                     *         "timestamp": "2026-11-26T08:05:00.002381Z",
                     *         "stream": "stdout",
                     *         "message": "backup begins"
                     *       }
                     *     }
                     */
                    "text/event-stream": components["schemas"]["LogEvent"];
                };
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but a rule refuses it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not allowed",
                     *       "status": 422,
                     *       "detail": "interval must be at least 1",
                     *       "errors": [
                     *         {
                     *           "path": "interval",
                     *           "code": "not_allowed",
                     *           "message": "must be at least 1"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLog: {
        parameters: {
            query?: {
                order?: "asc" | "desc";
                stream?: "stdout" | "stderr" | "system";
                /** @description Text that a line holds, upper and lower case told apart; or `/…/`, a regular expression of PostgreSQL, with `/…/i` for either case. */
                q?: string;
                /** @description First instant, inclusive. */
                from?: string;
                /** @description End, exclusive. */
                to?: string;
                /** @description The `cursor` of the page before. */
                cursor?: string;
                /** @description Rows a page has at most. */
                limit?: number;
            };
            header?: {
                /** @description The team to act in; default: the first of those of the caller, or the team of the key. */
                "evertick-team"?: string;
            };
            path: {
                id: string;
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lines; fewer than `limit` when a search took its time */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "logs": [
                     *         {
                     *           "sequence_num": 0,
                     *           "timestamp": "2026-11-26T08:05:00.002381Z",
                     *           "stream": "stdout",
                     *           "message": "backup begins"
                     *         }
                     *       ],
                     *       "cursor": "WyJsb2dzIiwiYXNjIiwiMSJd"
                     *     }
                     */
                    "application/json": components["schemas"]["Logs"];
                };
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but a rule refuses it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not allowed",
                     *       "status": 422,
                     *       "detail": "interval must be at least 1",
                     *       "errors": [
                     *         {
                     *           "path": "interval",
                     *           "code": "not_allowed",
                     *           "message": "must be at least 1"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadLog: {
        parameters: {
            query?: {
                format?: "txt" | "json" | "jsonl" | "csv";
                stream?: "stdout" | "stderr" | "system";
                /** @description Text that a line holds, upper and lower case told apart; or `/…/`, a regular expression of PostgreSQL, with `/…/i` for either case. */
                q?: string;
            };
            header?: {
                /** @description The team to act in; default: the first of those of the caller, or the team of the key. */
                "evertick-team"?: string;
            };
            path: {
                id: string;
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lines that are there now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example backup begins */
                    "text/plain; charset=utf-8": string;
                    /**
                     * @example [
                     *       {
                     *         "sequence_num": 0,
                     *         "timestamp": "2026-11-26T08:05:00.002381Z",
                     *         "stream": "stdout",
                     *         "message": "backup begins"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["LogLines"];
                    /** @example {"sequence_num":0,"timestamp":"2026-11-26T08:05:00.002381Z","stream":"stdout","message":"backup begins"} */
                    "application/x-ndjson": string;
                    /**
                     * @example sequence_num,timestamp,stream,message
                     *     0,2026-11-26T08:05:00.002381Z,stdout,backup begins
                     */
                    "text/csv; charset=utf-8": string;
                };
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but a rule refuses it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not allowed",
                     *       "status": 422,
                     *       "detail": "interval must be at least 1",
                     *       "errors": [
                     *         {
                     *           "path": "interval",
                     *           "code": "not_allowed",
                     *           "message": "must be at least 1"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchLogs: {
        parameters: {
            query: {
                /** @description Text that a line holds, upper and lower case told apart; or `/…/`, a regular expression of PostgreSQL, with `/…/i` for either case. */
                q: string;
                workflow_id?: string;
                stream?: "stdout" | "stderr" | "system";
                /** @description First instant, inclusive. */
                from?: string;
                /** @description End, exclusive. */
                to?: string;
                /** @description The `cursor` of the page before. */
                cursor?: string;
                /** @description Rows a page has at most. */
                limit?: number;
            };
            header?: {
                /** @description The team to act in; default: the first of those of the caller, or the team of the key. */
                "evertick-team"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lines; fewer than `limit` when it took its time */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "logs": [
                     *         {
                     *           "sequence_num": 0,
                     *           "timestamp": "2026-11-26T08:05:00.002381Z",
                     *           "stream": "stdout",
                     *           "message": "backup begins",
                     *           "job_id": "01a209d4-9e20-7b1c-a5d3-1f2e3d4c5b6a",
                     *           "workflow_id": "01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d"
                     *         }
                     *       ],
                     *       "cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["FoundLogs"];
                };
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but a rule refuses it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not allowed",
                     *       "status": 422,
                     *       "detail": "interval must be at least 1",
                     *       "errors": [
                     *         {
                     *           "path": "interval",
                     *           "code": "not_allowed",
                     *           "message": "must be at least 1"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBuilds: {
        parameters: {
            query?: {
                /** @description The `cursor` of the page before. */
                cursor?: string;
                /** @description Rows a page has at most. */
                limit?: number;
            };
            header?: {
                /** @description The team to act in; default: the first of those of the caller, or the team of the key. */
                "evertick-team"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of builds */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "builds": [
                     *         {
                     *           "id": "01a209d4-5c11-7c3d-9e4f-5a6b7c8d9e0f",
                     *           "workflow_id": "01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *           "revision": 3,
                     *           "status": "COMPLETED",
                     *           "message": null,
                     *           "image_digest": "sha256:3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f",
                     *           "progress": {
                     *             "layers_total": 1,
                     *             "layers_done": 1,
                     *             "bytes_total": 2206931,
                     *             "bytes_done": 2206931
                     *           },
                     *           "created_at": "2026-11-26T08:00:00.000Z",
                     *           "started_at": "2026-11-26T08:00:00.120Z",
                     *           "completed_at": "2026-11-26T08:00:02.480Z"
                     *         }
                     *       ],
                     *       "cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["Builds"];
                };
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but a rule refuses it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not allowed",
                     *       "status": 422,
                     *       "detail": "interval must be at least 1",
                     *       "errors": [
                     *         {
                     *           "path": "interval",
                     *           "code": "not_allowed",
                     *           "message": "must be at least 1"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createBuild: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request is answered as at first and creates nothing. */
                "idempotency-key"?: string;
                /** @description `return=minimal`: the answer has no body. `return=representation`, the default: it has what was changed. Others do not count (RFC 7240). */
                prefer?: string;
                /** @description The team to act in; default: the first of those of the caller, or the team of the key. */
                "evertick-team"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A build of it was under way */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a209d4-5c11-7c3d-9e4f-5a6b7c8d9e0f",
                     *       "workflow_id": "01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "revision": 3,
                     *       "status": "COMPLETED",
                     *       "message": null,
                     *       "image_digest": "sha256:3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f",
                     *       "progress": {
                     *         "layers_total": 1,
                     *         "layers_done": 1,
                     *         "bytes_total": 2206931,
                     *         "bytes_done": 2206931
                     *       },
                     *       "created_at": "2026-11-26T08:00:00.000Z",
                     *       "started_at": "2026-11-26T08:00:00.120Z",
                     *       "completed_at": "2026-11-26T08:00:02.480Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Build"];
                };
            };
            /** @description The new build */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a209d4-5c11-7c3d-9e4f-5a6b7c8d9e0f",
                     *       "workflow_id": "01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "revision": 3,
                     *       "status": "COMPLETED",
                     *       "message": null,
                     *       "image_digest": "sha256:3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f",
                     *       "progress": {
                     *         "layers_total": 1,
                     *         "layers_done": 1,
                     *         "bytes_total": 2206931,
                     *         "bytes_done": 2206931
                     *       },
                     *       "created_at": "2026-11-26T08:00:00.000Z",
                     *       "started_at": "2026-11-26T08:00:00.120Z",
                     *       "completed_at": "2026-11-26T08:00:02.480Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Build"];
                };
            };
            /** @description The same, without a body: `Prefer: return=minimal` */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "terminate the workflow before deleting it",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MiB, or where no credentials are needed 16 KiB */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "the body must be JSON: send Content-Type: application/json",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but a rule refuses it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not allowed",
                     *       "status": 422,
                     *       "detail": "interval must be at least 1",
                     *       "errors": [
                     *         {
                     *           "path": "interval",
                     *           "code": "not_allowed",
                     *           "message": "must be at least 1"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBuild: {
        parameters: {
            query?: never;
            header?: {
                /** @description The team to act in; default: the first of those of the caller, or the team of the key. */
                "evertick-team"?: string;
            };
            path: {
                id: string;
                build_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The build */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a209d4-5c11-7c3d-9e4f-5a6b7c8d9e0f",
                     *       "workflow_id": "01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "revision": 3,
                     *       "status": "COMPLETED",
                     *       "message": null,
                     *       "image_digest": "sha256:3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f",
                     *       "progress": {
                     *         "layers_total": 1,
                     *         "layers_done": 1,
                     *         "bytes_total": 2206931,
                     *         "bytes_done": 2206931
                     *       },
                     *       "created_at": "2026-11-26T08:00:00.000Z",
                     *       "started_at": "2026-11-26T08:00:00.120Z",
                     *       "completed_at": "2026-11-26T08:00:02.480Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Build"];
                };
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRunners: {
        parameters: {
            query?: never;
            header?: {
                /** @description The team to act in; default: the first of those of the caller, or the team of the key. */
                "evertick-team"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every runner, in order of id */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "runners": [
                     *         {
                     *           "id": "runner-1",
                     *           "host": "worker-1.example.com",
                     *           "engine_version": "29.0.0",
                     *           "kinds": [
                     *             "HEARTBEAT",
                     *             "CONTAINER"
                     *           ],
                     *           "capacity": 20,
                     *           "labels": {
                     *             "zone": "eu"
                     *           },
                     *           "memory_bytes": 8589934592,
                     *           "running": 2,
                     *           "placed": 3,
                     *           "draining": false,
                     *           "swept": 0,
                     *           "started_at": "2026-11-26T08:00:00.000Z",
                     *           "last_seen_at": "2026-11-26T08:05:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Runners"];
                };
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description The team to act in; default: the first of those of the caller, or the team of the key. */
                "evertick-team"?: string;
            };
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret, without its value */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "API_TOKEN",
                     *       "created_at": "2026-11-26T08:00:00.000Z",
                     *       "updated_at": "2026-11-26T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Secret"];
                };
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: nothing happens and the answer is 412 when it is another one now. `*`: it exists. */
                "if-match"?: string;
                /** @description `*`: only when it does not exist yet; the answer is 412 when it does. */
                "if-none-match"?: "*";
                /** @description `return=minimal`: the answer has no body. `return=representation`, the default: it has what was changed. Others do not count (RFC 7240). */
                prefer?: string;
                /** @description The team to act in; default: the first of those of the caller, or the team of the key. */
                "evertick-team"?: string;
            };
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": "correct horse battery staple"
                 *     }
                 */
                "application/json": components["schemas"]["SecretValue"];
            };
        };
        responses: {
            /** @description The secret, which has a new value */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "API_TOKEN",
                     *       "created_at": "2026-11-26T08:00:00.000Z",
                     *       "updated_at": "2026-11-26T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Secret"];
                };
            };
            /** @description The new secret */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "API_TOKEN",
                     *       "created_at": "2026-11-26T08:00:00.000Z",
                     *       "updated_at": "2026-11-26T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Secret"];
                };
            };
            /** @description The same, without a body: `Prefer: return=minimal` */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not as the request demands; nothing was changed */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Precondition failed",
                     *       "status": 412,
                     *       "detail": "the workflow was changed meanwhile: read it again",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MiB, or where no credentials are needed 16 KiB */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "the body must be JSON: send Content-Type: application/json",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but a rule refuses it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not allowed",
                     *       "status": 422,
                     *       "detail": "interval must be at least 1",
                     *       "errors": [
                     *         {
                     *           "path": "interval",
                     *           "code": "not_allowed",
                     *           "message": "must be at least 1"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: nothing happens and the answer is 412 when it is another one now. `*`: it exists. */
                "if-match"?: string;
                /** @description The team to act in; default: the first of those of the caller, or the team of the key. */
                "evertick-team"?: string;
            };
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not as the request demands; nothing was changed */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Precondition failed",
                     *       "status": 412,
                     *       "detail": "the workflow was changed meanwhile: read it again",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MiB, or where no credentials are needed 16 KiB */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "the body must be JSON: send Content-Type: application/json",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSecrets: {
        parameters: {
            query?: {
                /** @description The `cursor` of the page before. */
                cursor?: string;
                /** @description Rows a page has at most. */
                limit?: number;
            };
            header?: {
                /** @description The team to act in; default: the first of those of the caller, or the team of the key. */
                "evertick-team"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of secrets */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "secrets": [
                     *         {
                     *           "name": "API_TOKEN",
                     *           "created_at": "2026-11-26T08:00:00.000Z",
                     *           "updated_at": "2026-11-26T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["Secrets"];
                };
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but a rule refuses it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not allowed",
                     *       "status": 422,
                     *       "detail": "interval must be at least 1",
                     *       "errors": [
                     *         {
                     *           "path": "interval",
                     *           "code": "not_allowed",
                     *           "message": "must be at least 1"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRegistry: {
        parameters: {
            query?: never;
            header?: {
                /** @description The team to act in; default: the first of those of the caller, or the team of the key. */
                "evertick-team"?: string;
            };
            path: {
                host: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The registry, without the password */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "host": "ghcr.io",
                     *       "username": "octocat",
                     *       "created_at": "2026-11-26T08:00:00.000Z",
                     *       "updated_at": "2026-11-26T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Registry"];
                };
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setRegistry: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: nothing happens and the answer is 412 when it is another one now. `*`: it exists. */
                "if-match"?: string;
                /** @description `*`: only when it does not exist yet; the answer is 412 when it does. */
                "if-none-match"?: "*";
                /** @description `return=minimal`: the answer has no body. `return=representation`, the default: it has what was changed. Others do not count (RFC 7240). */
                prefer?: string;
                /** @description The team to act in; default: the first of those of the caller, or the team of the key. */
                "evertick-team"?: string;
            };
            path: {
                host: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "octocat",
                 *       "password": "an access token"
                 *     }
                 */
                "application/json": components["schemas"]["RegistryCredentials"];
            };
        };
        responses: {
            /** @description The registry, which has new credentials */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "host": "ghcr.io",
                     *       "username": "octocat",
                     *       "created_at": "2026-11-26T08:00:00.000Z",
                     *       "updated_at": "2026-11-26T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Registry"];
                };
            };
            /** @description The new registry */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "host": "ghcr.io",
                     *       "username": "octocat",
                     *       "created_at": "2026-11-26T08:00:00.000Z",
                     *       "updated_at": "2026-11-26T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Registry"];
                };
            };
            /** @description The same, without a body: `Prefer: return=minimal` */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not as the request demands; nothing was changed */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Precondition failed",
                     *       "status": 412,
                     *       "detail": "the workflow was changed meanwhile: read it again",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MiB, or where no credentials are needed 16 KiB */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "the body must be JSON: send Content-Type: application/json",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but a rule refuses it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not allowed",
                     *       "status": 422,
                     *       "detail": "interval must be at least 1",
                     *       "errors": [
                     *         {
                     *           "path": "interval",
                     *           "code": "not_allowed",
                     *           "message": "must be at least 1"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteRegistry: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: nothing happens and the answer is 412 when it is another one now. `*`: it exists. */
                "if-match"?: string;
                /** @description The team to act in; default: the first of those of the caller, or the team of the key. */
                "evertick-team"?: string;
            };
            path: {
                host: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are gone */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not as the request demands; nothing was changed */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Precondition failed",
                     *       "status": 412,
                     *       "detail": "the workflow was changed meanwhile: read it again",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MiB, or where no credentials are needed 16 KiB */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "the body must be JSON: send Content-Type: application/json",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRegistries: {
        parameters: {
            query?: {
                /** @description The `cursor` of the page before. */
                cursor?: string;
                /** @description Rows a page has at most. */
                limit?: number;
            };
            header?: {
                /** @description The team to act in; default: the first of those of the caller, or the team of the key. */
                "evertick-team"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of registries */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "registries": [
                     *         {
                     *           "host": "ghcr.io",
                     *           "username": "octocat",
                     *           "created_at": "2026-11-26T08:00:00.000Z",
                     *           "updated_at": "2026-11-26T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["Registries"];
                };
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but a rule refuses it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not allowed",
                     *       "status": 422,
                     *       "detail": "interval must be at least 1",
                     *       "errors": [
                     *         {
                     *           "path": "interval",
                     *           "code": "not_allowed",
                     *           "message": "must be at least 1"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description `return=minimal`: the answer has no body. `return=representation`, the default: it has what was changed. Others do not count (RFC 7240). */
                prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.org",
                 *       "password": "correct horse battery staple"
                 *     }
                 */
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description The session */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "id": "01a209d4-5c02-7a10-b3c4-d5e6f7a8b9c0",
                     *         "email": "ada@example.org",
                     *         "name": "Ada Lovelace"
                     *       },
                     *       "teams": [
                     *         {
                     *           "id": "01a209d4-5c00-7f3a-9c1e-2b7d4f8a6e01",
                     *           "name": "Platform",
                     *           "role": "admin",
                     *           "created_at": "2026-11-26T08:00:00.000Z",
                     *           "updated_at": "2026-11-26T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "csrf_token": "Zm9yIHRoaXMgc2Vzc2lvbiBhbG9uZSwgYXMgYW4gZXhhbXBsZQ",
                     *       "expires_at": "2026-12-03T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description The same, without a body: `Prefer: return=minimal` */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MiB, or where no credentials are needed 16 KiB */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "the body must be JSON: send Content-Type: application/json",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but a rule refuses it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not allowed",
                     *       "status": 422,
                     *       "detail": "interval must be at least 1",
                     *       "errors": [
                     *         {
                     *           "path": "interval",
                     *           "code": "not_allowed",
                     *           "message": "must be at least 1"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "id": "01a209d4-5c02-7a10-b3c4-d5e6f7a8b9c0",
                     *         "email": "ada@example.org",
                     *         "name": "Ada Lovelace"
                     *       },
                     *       "teams": [
                     *         {
                     *           "id": "01a209d4-5c00-7f3a-9c1e-2b7d4f8a6e01",
                     *           "name": "Platform",
                     *           "role": "admin",
                     *           "created_at": "2026-11-26T08:00:00.000Z",
                     *           "updated_at": "2026-11-26T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "csrf_token": "Zm9yIHRoaXMgc2Vzc2lvbiBhbG9uZSwgYXMgYW4gZXhhbXBsZQ",
                     *       "expires_at": "2026-12-03T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Logged out */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MiB, or where no credentials are needed 16 KiB */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "the body must be JSON: send Content-Type: application/json",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginOidcSignIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description `return=minimal`: the answer has no body. `return=representation`, the default: it has what was changed. Others do not count (RFC 7240). */
                prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where to go */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "https://id.example.org/authorize?client_id=evertick"
                     *     }
                     */
                    "application/json": components["schemas"]["LoginElsewhere"];
                };
            };
            /** @description The same, without a body: `Prefer: return=minimal` */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MiB, or where no credentials are needed 16 KiB */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "the body must be JSON: send Content-Type: application/json",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    completeOidcSignIn: {
        parameters: {
            query?: {
                state?: string;
                code?: string;
                error?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Logged in, or not: then the address has the parameter `error` */
            302: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but a rule refuses it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not allowed",
                     *       "status": 422,
                     *       "detail": "interval must be at least 1",
                     *       "errors": [
                     *         {
                     *           "path": "interval",
                     *           "code": "not_allowed",
                     *           "message": "must be at least 1"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLoginOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ways */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sign_up": false,
                     *       "openid_connect": true
                     *     }
                     */
                    "application/json": components["schemas"]["LoginOptions"];
                };
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.org",
                 *       "name": "Ada Lovelace"
                 *     }
                 */
                "application/json": components["schemas"]["SignUp"];
            };
        };
        responses: {
            /** @description A mail is on its way, also when there was an account */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MiB, or where no credentials are needed 16 KiB */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "the body must be JSON: send Content-Type: application/json",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but a rule refuses it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not allowed",
                     *       "status": 422,
                     *       "detail": "interval must be at least 1",
                     *       "errors": [
                     *         {
                     *           "path": "interval",
                     *           "code": "not_allowed",
                     *           "message": "must be at least 1"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.org"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordResetRequest"];
            };
        };
        responses: {
            /** @description A mail is on its way, if there is an account of this address */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MiB, or where no credentials are needed 16 KiB */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "the body must be JSON: send Content-Type: application/json",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but a rule refuses it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not allowed",
                     *       "status": 422,
                     *       "detail": "interval must be at least 1",
                     *       "errors": [
                     *         {
                     *           "path": "interval",
                     *           "code": "not_allowed",
                     *           "message": "must be at least 1"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "wP3nTq8vLk2xYc7bRd5mZs1h",
                 *       "password": "correct horse battery staple"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordReset"];
            };
        };
        responses: {
            /** @description The password is set */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MiB, or where no credentials are needed 16 KiB */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "the body must be JSON: send Content-Type: application/json",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but a rule refuses it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not allowed",
                     *       "status": 422,
                     *       "detail": "interval must be at least 1",
                     *       "errors": [
                     *         {
                     *           "path": "interval",
                     *           "code": "not_allowed",
                     *           "message": "must be at least 1"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description `return=minimal`: the answer has no body. `return=representation`, the default: it has what was changed. Others do not count (RFC 7240). */
                prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "current_password": "correct horse battery staple",
                 *       "new_password": "another battery staple horse"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description The session, which is a new one */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "id": "01a209d4-5c02-7a10-b3c4-d5e6f7a8b9c0",
                     *         "email": "ada@example.org",
                     *         "name": "Ada Lovelace"
                     *       },
                     *       "teams": [
                     *         {
                     *           "id": "01a209d4-5c00-7f3a-9c1e-2b7d4f8a6e01",
                     *           "name": "Platform",
                     *           "role": "admin",
                     *           "created_at": "2026-11-26T08:00:00.000Z",
                     *           "updated_at": "2026-11-26T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "csrf_token": "Zm9yIHRoaXMgc2Vzc2lvbiBhbG9uZSwgYXMgYW4gZXhhbXBsZQ",
                     *       "expires_at": "2026-12-03T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description The same, without a body: `Prefer: return=minimal` */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "terminate the workflow before deleting it",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MiB, or where no credentials are needed 16 KiB */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "the body must be JSON: send Content-Type: application/json",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but a rule refuses it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not allowed",
                     *       "status": 422,
                     *       "detail": "interval must be at least 1",
                     *       "errors": [
                     *         {
                     *           "path": "interval",
                     *           "code": "not_allowed",
                     *           "message": "must be at least 1"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "correct horse battery staple"
                 *     }
                 */
                "application/json": components["schemas"]["AccountRemoval"];
            };
        };
        responses: {
            /** @description The account is gone */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "terminate the workflow before deleting it",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MiB, or where no credentials are needed 16 KiB */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "the body must be JSON: send Content-Type: application/json",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but a rule refuses it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not allowed",
                     *       "status": 422,
                     *       "detail": "interval must be at least 1",
                     *       "errors": [
                     *         {
                     *           "path": "interval",
                     *           "code": "not_allowed",
                     *           "message": "must be at least 1"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTeams: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The teams */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "teams": [
                     *         {
                     *           "id": "01a209d4-5c00-7f3a-9c1e-2b7d4f8a6e01",
                     *           "name": "Platform",
                     *           "role": "admin",
                     *           "created_at": "2026-11-26T08:00:00.000Z",
                     *           "updated_at": "2026-11-26T08:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Teams"];
                };
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createTeam: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request is answered as at first and creates nothing. */
                "idempotency-key"?: string;
                /** @description `return=minimal`: the answer has no body. `return=representation`, the default: it has what was changed. Others do not count (RFC 7240). */
                prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Platform"
                 *     }
                 */
                "application/json": components["schemas"]["TeamName"];
            };
        };
        responses: {
            /** @description The new team */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a209d4-5c00-7f3a-9c1e-2b7d4f8a6e01",
                     *       "name": "Platform",
                     *       "role": "admin",
                     *       "created_at": "2026-11-26T08:00:00.000Z",
                     *       "updated_at": "2026-11-26T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "terminate the workflow before deleting it",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MiB, or where no credentials are needed 16 KiB */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "the body must be JSON: send Content-Type: application/json",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but a rule refuses it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not allowed",
                     *       "status": 422,
                     *       "detail": "interval must be at least 1",
                     *       "errors": [
                     *         {
                     *           "path": "interval",
                     *           "code": "not_allowed",
                     *           "message": "must be at least 1"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                team_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a209d4-5c00-7f3a-9c1e-2b7d4f8a6e01",
                     *       "name": "Platform",
                     *       "role": "admin",
                     *       "created_at": "2026-11-26T08:00:00.000Z",
                     *       "updated_at": "2026-11-26T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceTeam: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: nothing happens and the answer is 412 when it is another one now. `*`: it exists. */
                "if-match"?: string;
                /** @description `return=minimal`: the answer has no body. `return=representation`, the default: it has what was changed. Others do not count (RFC 7240). */
                prefer?: string;
            };
            path: {
                team_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Platform"
                 *     }
                 */
                "application/json": components["schemas"]["TeamName"];
            };
        };
        responses: {
            /** @description The team */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a209d4-5c00-7f3a-9c1e-2b7d4f8a6e01",
                     *       "name": "Platform",
                     *       "role": "admin",
                     *       "created_at": "2026-11-26T08:00:00.000Z",
                     *       "updated_at": "2026-11-26T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description The same, without a body: `Prefer: return=minimal` */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not as the request demands; nothing was changed */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Precondition failed",
                     *       "status": 412,
                     *       "detail": "the workflow was changed meanwhile: read it again",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MiB, or where no credentials are needed 16 KiB */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "the body must be JSON: send Content-Type: application/json",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but a rule refuses it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not allowed",
                     *       "status": 422,
                     *       "detail": "interval must be at least 1",
                     *       "errors": [
                     *         {
                     *           "path": "interval",
                     *           "code": "not_allowed",
                     *           "message": "must be at least 1"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteTeam: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: nothing happens and the answer is 412 when it is another one now. `*`: it exists. */
                "if-match"?: string;
            };
            path: {
                team_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "terminate the workflow before deleting it",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not as the request demands; nothing was changed */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Precondition failed",
                     *       "status": 412,
                     *       "detail": "the workflow was changed meanwhile: read it again",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MiB, or where no credentials are needed 16 KiB */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "the body must be JSON: send Content-Type: application/json",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /** @description The `cursor` of the page before. */
                cursor?: string;
                /** @description Rows a page has at most. */
                limit?: number;
            };
            header?: never;
            path: {
                team_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of members */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "members": [
                     *         {
                     *           "user_id": "01a209d4-5c02-7a10-b3c4-d5e6f7a8b9c0",
                     *           "email": "ada@example.org",
                     *           "name": "Ada Lovelace",
                     *           "role": "editor",
                     *           "created_at": "2026-11-26T08:00:00.000Z",
                     *           "updated_at": "2026-11-26T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["MemberPage"];
                };
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but a rule refuses it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not allowed",
                     *       "status": 422,
                     *       "detail": "interval must be at least 1",
                     *       "errors": [
                     *         {
                     *           "path": "interval",
                     *           "code": "not_allowed",
                     *           "message": "must be at least 1"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request is answered as at first and creates nothing. */
                "idempotency-key"?: string;
                /** @description `return=minimal`: the answer has no body. `return=representation`, the default: it has what was changed. Others do not count (RFC 7240). */
                prefer?: string;
            };
            path: {
                team_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.org",
                 *       "name": "Ada Lovelace",
                 *       "role": "editor"
                 *     }
                 */
                "application/json": components["schemas"]["NewMember"];
            };
        };
        responses: {
            /** @description The new member */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user_id": "01a209d4-5c02-7a10-b3c4-d5e6f7a8b9c0",
                     *       "email": "ada@example.org",
                     *       "name": "Ada Lovelace",
                     *       "role": "editor",
                     *       "created_at": "2026-11-26T08:00:00.000Z",
                     *       "updated_at": "2026-11-26T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "terminate the workflow before deleting it",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MiB, or where no credentials are needed 16 KiB */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "the body must be JSON: send Content-Type: application/json",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but a rule refuses it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not allowed",
                     *       "status": 422,
                     *       "detail": "interval must be at least 1",
                     *       "errors": [
                     *         {
                     *           "path": "interval",
                     *           "code": "not_allowed",
                     *           "message": "must be at least 1"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                team_id: string;
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user_id": "01a209d4-5c02-7a10-b3c4-d5e6f7a8b9c0",
                     *       "email": "ada@example.org",
                     *       "name": "Ada Lovelace",
                     *       "role": "editor",
                     *       "created_at": "2026-11-26T08:00:00.000Z",
                     *       "updated_at": "2026-11-26T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: nothing happens and the answer is 412 when it is another one now. `*`: it exists. */
                "if-match"?: string;
                /** @description `return=minimal`: the answer has no body. `return=representation`, the default: it has what was changed. Others do not count (RFC 7240). */
                prefer?: string;
            };
            path: {
                team_id: string;
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "operator"
                 *     }
                 */
                "application/json": components["schemas"]["MemberRole"];
            };
        };
        responses: {
            /** @description The member */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user_id": "01a209d4-5c02-7a10-b3c4-d5e6f7a8b9c0",
                     *       "email": "ada@example.org",
                     *       "name": "Ada Lovelace",
                     *       "role": "editor",
                     *       "created_at": "2026-11-26T08:00:00.000Z",
                     *       "updated_at": "2026-11-26T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description The same, without a body: `Prefer: return=minimal` */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "terminate the workflow before deleting it",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not as the request demands; nothing was changed */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Precondition failed",
                     *       "status": 412,
                     *       "detail": "the workflow was changed meanwhile: read it again",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MiB, or where no credentials are needed 16 KiB */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "the body must be JSON: send Content-Type: application/json",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but a rule refuses it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not allowed",
                     *       "status": 422,
                     *       "detail": "interval must be at least 1",
                     *       "errors": [
                     *         {
                     *           "path": "interval",
                     *           "code": "not_allowed",
                     *           "message": "must be at least 1"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: nothing happens and the answer is 412 when it is another one now. `*`: it exists. */
                "if-match"?: string;
            };
            path: {
                team_id: string;
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No member any more */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "terminate the workflow before deleting it",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not as the request demands; nothing was changed */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Precondition failed",
                     *       "status": 412,
                     *       "detail": "the workflow was changed meanwhile: read it again",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MiB, or where no credentials are needed 16 KiB */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "the body must be JSON: send Content-Type: application/json",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /** @description The `cursor` of the page before. */
                cursor?: string;
                /** @description Rows a page has at most. */
                limit?: number;
            };
            header?: {
                /** @description The team to act in; default: the first of those of the caller, or the team of the key. */
                "evertick-team"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of keys, without the keys themselves */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "api_keys": [
                     *         {
                     *           "id": "01a209d4-5c03-7b21-a4d5-e6f7a8b9c0d1",
                     *           "name": "deploy pipeline",
                     *           "scope": "run",
                     *           "beginning": "evk_3fTpgX",
                     *           "user_id": "01a209d4-5c02-7a10-b3c4-d5e6f7a8b9c0",
                     *           "email": "ada@example.org",
                     *           "expires_at": "2030-01-01T00:00:00.000Z",
                     *           "last_used_at": "2026-11-26T08:05:00.000Z",
                     *           "created_at": "2026-11-26T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but a rule refuses it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not allowed",
                     *       "status": 422,
                     *       "detail": "interval must be at least 1",
                     *       "errors": [
                     *         {
                     *           "path": "interval",
                     *           "code": "not_allowed",
                     *           "message": "must be at least 1"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: the same key with the same request is answered as at first and creates nothing. */
                "idempotency-key"?: string;
                /** @description The team to act in; default: the first of those of the caller, or the team of the key. */
                "evertick-team"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "deploy pipeline",
                 *       "scope": "run",
                 *       "expires_at": "2030-01-01T00:00:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["NewApiKey"];
            };
        };
        responses: {
            /** @description The new key, which is shown only now */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a209d4-5c03-7b21-a4d5-e6f7a8b9c0d1",
                     *       "name": "deploy pipeline",
                     *       "scope": "run",
                     *       "beginning": "evk_3fTpgX",
                     *       "user_id": "01a209d4-5c02-7a10-b3c4-d5e6f7a8b9c0",
                     *       "email": "ada@example.org",
                     *       "expires_at": "2030-01-01T00:00:00.000Z",
                     *       "last_used_at": null,
                     *       "created_at": "2026-11-26T08:00:00.000Z",
                     *       "key": "evk_3fTpgXhwj22ATz3uxLtGJ9IT6RY3OYoxxnLtNjXy5aQ"
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of things does not allow it */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "terminate the workflow before deleting it",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MiB, or where no credentials are needed 16 KiB */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "the body must be JSON: send Content-Type: application/json",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but a rule refuses it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not allowed",
                     *       "status": 422,
                     *       "detail": "interval must be at least 1",
                     *       "errors": [
                     *         {
                     *           "path": "interval",
                     *           "code": "not_allowed",
                     *           "message": "must be at least 1"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The team to act in; default: the first of those of the caller, or the team of the key. */
                "evertick-team"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a209d4-5c03-7b21-a4d5-e6f7a8b9c0d1",
                     *       "name": "deploy pipeline",
                     *       "scope": "run",
                     *       "beginning": "evk_3fTpgX",
                     *       "user_id": "01a209d4-5c02-7a10-b3c4-d5e6f7a8b9c0",
                     *       "email": "ada@example.org",
                     *       "expires_at": "2030-01-01T00:00:00.000Z",
                     *       "last_used_at": "2026-11-26T08:05:00.000Z",
                     *       "created_at": "2026-11-26T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The team to act in; default: the first of those of the caller, or the team of the key. */
                "evertick-team"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 1 MiB, or where no credentials are needed 16 KiB */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not JSON */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "the body must be JSON: send Content-Type: application/json",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** @description Such as `workflow.update`. */
                action?: string;
                resource_type?: string;
                resource_id?: string;
                user_id?: string;
                /** @description First instant, inclusive. */
                from?: string;
                /** @description End, exclusive. */
                to?: string;
                /** @description The `cursor` of the page before. */
                cursor?: string;
                /** @description Rows a page has at most. */
                limit?: number;
            };
            header?: {
                /** @description The team to act in; default: the first of those of the caller, or the team of the key. */
                "evertick-team"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "audit": [
                     *         {
                     *           "id": "01a209d4-9e21-7c2d-b6e4-2f3e4d5c6b7a",
                     *           "at": "2026-11-26T08:00:00.000Z",
                     *           "actor": {
                     *             "user_id": "01a209d4-5c02-7a10-b3c4-d5e6f7a8b9c0",
                     *             "email": "ada@example.org",
                     *             "api_key": {
                     *               "id": "01a209d4-5c03-7b21-a4d5-e6f7a8b9c0d1",
                     *               "name": "deploy pipeline"
                     *             }
                     *           },
                     *           "action": "workflow.update",
                     *           "resource": {
                     *             "type": "workflow",
                     *             "id": "01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *             "name": "home page"
                     *           },
                     *           "address": "192.0.2.7",
                     *           "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071",
                     *           "changes": {
                     *             "revision": {
                     *               "from": 2,
                     *               "to": 3
                     *             },
                     *             "name": {
                     *               "from": "start page",
                     *               "to": "home page"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid credentials came with it */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not authenticated",
                     *       "status": 401,
                     *       "detail": "log in, or send an API key: Authorization: Bearer evk_…",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may not do this */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "this takes the role editor, and you act as viewer",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or not for the caller */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Well-formed, but a rule refuses it */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Not allowed",
                     *       "status": 422,
                     *       "detail": "interval must be at least 1",
                     *       "errors": [
                     *         {
                     *           "path": "interval",
                     *           "code": "not_allowed",
                     *           "message": "must be at least 1"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: Retry-After says when to go on */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "there were more than 6000 requests in a minute",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PostgreSQL does not answer, or a key that seals is missing here */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "PostgreSQL does not answer; try again in a few seconds",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They can */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "checks": {
                     *         "database": "ok",
                     *         "temporal": "ok",
                     *         "worker": "ok"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description Malformed: its faults are listed, 50 at most */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Malformed request",
                     *       "status": 400,
                     *       "detail": "limit must be a whole number",
                     *       "errors": [
                     *         {
                     *           "path": "limit",
                     *           "code": "malformed",
                     *           "message": "must be a whole number"
                     *         }
                     *       ],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request came too slowly */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Too slow",
                     *       "status": 408,
                     *       "detail": "headers must come within 10 s, all within 60 s",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address is longer than 16 KiB */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Address too long",
                     *       "status": 414,
                     *       "detail": "the address is longer than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large, or too many */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "Headers too large",
                     *       "status": 431,
                     *       "detail": "headers are larger than 16 KiB",
                     *       "errors": [],
                     *       "request_id": "8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description They cannot */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "checks": {
                     *         "database": "ok",
                     *         "temporal": "ok",
                     *         "worker": "ok"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Readiness"];
                };
            };
        };
    };
}
