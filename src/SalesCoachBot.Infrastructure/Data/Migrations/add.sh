#!/bin/sh
# Adds a migration for both databases:  src/SalesCoachBot.Infrastructure/Data/Migrations/add.sh AddVisitNotes
# With --fresh as the name the two are started over as one Initial migration: only while nothing is deployed.
set -eu
cd "$(dirname "$0")/../../../.."
project=src/SalesCoachBot.Infrastructure
migrations=$project/Data/Migrations
name=$1
if [ "$name" = --fresh ]; then
    rm -rf "$migrations/Sqlite" "$migrations/Postgres"
    name=Initial
fi
dotnet tool restore
dotnet build "$project" --verbosity quiet
for provider in Sqlite Postgres; do
    dotnet ef migrations add "$name" --no-build --project "$project" --context "${provider}CoachDbContext" \
        --output-dir "Data/Migrations/$provider"
done
# A fixed id keeps the file names when the first migration is made anew.
if [ "$name" = Initial ]; then
    for file in "$migrations"/*/*_Initial*.cs; do
        mv "$file" "$(dirname "$file")/20261101000000_${file##*[0-9]_}"
    done
    sed -i 's/\[Migration("[0-9]*_Initial")\]/[Migration("20261101000000_Initial")]/' "$migrations"/*/*_Initial.Designer.cs
fi
# The generator begins its files with a byte-order mark; ours have none.
find "$migrations" -name '*.cs' -exec sed -i '1s/^\xEF\xBB\xBF//' {} +
