// Takes a user away; runs on the system database.
// parameters: user
// columns: none
DROP USER $user
