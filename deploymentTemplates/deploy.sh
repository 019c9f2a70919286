#!/usr/bin/env bash
# From nothing to a running coach and the package to install in Teams, and from one version to the next: run it again.
# Needs the Azure CLI (signed in), the .NET 10 SDK, Node.js, zip and curl. docs/deploy.md goes through it step by step.
set -euo pipefail

if [ $# -lt 2 ]; then
    echo "Usage: deploymentTemplates/deploy.sh <name> <region> [<parameter>=<value> …]   (the parameters are those of main.bicep)" >&2
    exit 2
fi
name=$1 region=$2
shift 2
cd "$(dirname "$0")/.."
out="artifacts/deploy"

output() { az deployment group show --resource-group "$name" --name coach --query "properties.outputs.$1.value" --output tsv; }

echo "1/5 What the coach runs on (10 to 15 minutes the first time)"
az group create --name "$name" --location "$region" --output none
az deployment group create --resource-group "$name" --name coach --template-file deploymentTemplates/main.json \
    --parameters name="$name" "$@" --output none
app_id=$(output appId) domain=$(output domain) site=$(output site) host=$(output host)

echo "2/5 The coach itself"
rm -rf "$out"
dotnet publish src/SalesCoachBot --configuration Release --output "$out/coach" --verbosity quiet
(cd "$out/coach" && zip --quiet --recurse-paths ../coach.zip .)
az webapp deploy --resource-group "$name" --name "$site" --src-path "$out/coach.zip" --type zip --output none

echo "3/5 Is it ready?"
curl --silent --show-error --fail --output /dev/null --retry 40 --retry-delay 10 --retry-all-errors "https://$host/healthz/ready"

echo "4/5 The package for Teams"
dotnet "$out/coach/SalesCoachBot.dll" package --app-id "$app_id" --domain "$domain" --out "$out/$name-teams.zip"

echo "5/5 Yours to do: Teams admin center → Teams apps → Manage apps → Actions → Upload new app → $out/$name-teams.zip"
