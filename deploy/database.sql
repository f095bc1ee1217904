-- What a database needs before the coach's migrations can run; its superuser runs this once. The coach itself never is one.
\getenv password DATABASE_PASSWORD
CREATE ROLE fit_owner LOGIN CREATEROLE PASSWORD :'password';
CREATE DATABASE fit_coach OWNER fit_owner;
\connect fit_coach
CREATE EXTENSION IF NOT EXISTS vector;
