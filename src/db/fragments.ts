/** Pieces of SQL that several statements share. */

/** A job that is not over. Repeats the condition of the index `jobs_open`, so that it is used. */
export const NOT_FINAL = `status = ANY (ARRAY['PENDING'::"JobStatus", 'QUEUED'::"JobStatus", 'RUNNING'::"JobStatus"])`;

/** The sentence that goes with the cancel reason of a job `j`. */
export const CANCEL_MESSAGE = `CASE j.cancel_reason
    WHEN 'WORKFLOW_TERMINATED' THEN 'the workflow was terminated before this job was over'
    WHEN 'WORKFLOW_UPDATED' THEN 'the schedule was changed and no longer has this instant'
    WHEN 'ENGINE_TERMINATED' THEN 'its execution was terminated in Temporal'
    ELSE 'the job was cancelled by its user' END`;
