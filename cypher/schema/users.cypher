// Names all users; runs on the system database.
// parameters: none
// columns: user
SHOW USERS YIELD user
RETURN user
