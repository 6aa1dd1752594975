"""SQLite: schema, migrations, one query module per noun, one writer thread. The only package with SQL."""
