-- Upkeep looks for what is over in the one table that holds many days.
CREATE INDEX "job_log_chunks_other_expires_on" ON "job_log_chunks_other"("expires_on");
