-- Puts a chunk's lines together, which takes about a millisecond: the planner is to avoid it where an index can.
ALTER FUNCTION evertick_log_text(TEXT[]) COST 10000;
