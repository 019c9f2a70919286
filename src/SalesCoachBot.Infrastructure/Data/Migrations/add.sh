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
# The generator begins its files with a byte-order mark; ours have none.
find "$migrations" -name '*.cs' -exec sed -i '1s/^\xEF\xBB\xBF//' {} +
