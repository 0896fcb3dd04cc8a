-- One writer and many readers at once; the log is written before the file.
PRAGMA journal_mode = WAL;
-- What was acknowledged survives a power cut.
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
-- A schema from a damaged or hostile file calls no function.
PRAGMA trusted_schema = OFF;
PRAGMA cell_size_check = ON;
-- Nothing of the diary in the system's temporary folder.
PRAGMA temp_store = MEMORY;
