-- Version 21: 1: the folder is read, 0: it is not, by a person's word; NULL: as the settings of its source say.
ALTER TABLE folder ADD COLUMN chosen_sync INTEGER CHECK (chosen_sync IN (0, 1));
