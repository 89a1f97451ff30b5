-- Lists of jobs: the rows of every filter lie beside each other in their order, however rare they are.
CREATE INDEX "jobs_of_team_by_status" ON "jobs"("team_id", "status", "trigger", "scheduled_at" DESC, "id" DESC);
CREATE INDEX "jobs_of_workflow_by_status" ON "jobs"("workflow_id", "status", "trigger", "scheduled_at" DESC, "id" DESC);
-- What these replace: every index is paid for at every change of a job's status.
DROP INDEX "jobs_scheduled_at_id_idx";
DROP INDEX "jobs_workflow_id_scheduled_at_id_idx";
DROP INDEX "jobs_open_of_workflow";
-- Who is due together, which each plan of a tick counts.
CREATE INDEX "jobs_due" ON "jobs"("scheduled_at") WHERE (trigger = 'AUTOMATIC'::"Trigger");

-- Lists of workflows: filters are decided in the index, without a look at the rows that do not match.
CREATE INDEX "workflows_of_team" ON "workflows"("team_id", "created_at" DESC, "id" DESC, "kind", "state", "build_status", "every_ms");
-- Parts of names, letters of all languages folded whatever the locale of the database.
CREATE INDEX "workflows_name_parts" ON "workflows" USING gin (lower("name" COLLATE "und-x-icu") gin_trgm_ops);

-- In the order in which lists of them are.
ALTER TABLE "secrets" ALTER COLUMN "name" TYPE TEXT COLLATE "C";
ALTER TABLE "registries" ALTER COLUMN "host" TYPE TEXT COLLATE "C";

-- The audit log by each of its filters.
CREATE INDEX "audit_entries_team_id_action_at_id_idx" ON "audit_entries"("team_id", "action", "at" DESC, "id" DESC);
CREATE INDEX "audit_entries_team_id_resource_type_at_id_idx" ON "audit_entries"("team_id", "resource_type", "at" DESC, "id" DESC);
CREATE INDEX "audit_entries_team_id_user_id_at_id_idx" ON "audit_entries"("team_id", "user_id", "at" DESC, "id" DESC);
