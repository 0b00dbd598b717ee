#!/bin/sh
# Trains both heads anew: features, models, generated weights. PYTHON names an interpreter with training/requirements.txt.
set -eu
cd "$(dirname "$0")/.."
PYTHON=${PYTHON:-python3}
npx tsx training/export.ts
"$PYTHON" training/train.py html
"$PYTHON" training/train.py text
npx tsx training/generate.ts
