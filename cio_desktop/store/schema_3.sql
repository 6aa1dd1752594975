-- Version 3: what is in force on a source's connections, and the change of status that is still to be told, and
-- how long a server that counts connections is given one at a time.

-- tls, starttls, none or local (not encrypted, on this machine); NULL: nobody has signed in yet
ALTER TABLE source ADD COLUMN encryption TEXT;
-- none, or retry:<status_event>:<tries made>:<time of the next>
ALTER TABLE source ADD COLUMN status_callback_state TEXT NOT NULL DEFAULT 'none';
-- Unix seconds; NULL: the server has not complained
ALTER TABLE source ADD COLUMN one_connection_until INTEGER;
