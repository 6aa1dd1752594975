-- Version 13: what edits have put into a folder is found without reading the whole journal.
CREATE INDEX edit_step_put ON edit_step (source_id, dst_folder, dst_uidv, dst_uid) WHERE state = 'done';
