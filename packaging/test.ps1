# Every check of the project; arguments go to pytest:
#
#     powershell -ExecutionPolicy Bypass -File packaging\test.ps1 [-k employees]
#
# Exit status 0 only where all of them pass; the last line is pytest's own summary.

# Not a param block: it would take pytest's -k for its own.
$PytestArguments = $args

. (Join-Path $PSScriptRoot 'prepare.ps1')
Initialize-Environment @('test')
Set-Location $Root
$env:PATH = (Join-Path $Venv 'Scripts') + ';' + $env:PATH
$env:PYTHONUTF8 = '1'
$ErrorActionPreference = 'Continue'
$failed = @()

function Invoke-Check([string]$Name, [scriptblock]$Command) {
    Write-Host "== $Name"
    & $Command
    if ($LASTEXITCODE -ne 0) { $script:failed += $Name }
}

Invoke-Check 'ruff check' { ruff check --quiet --output-format concise . }
Invoke-Check 'ruff format' { ruff format --check --quiet . }
Invoke-Check 'mypy' { mypy asn_desktop (Get-ChildItem packaging\*.py | ForEach-Object FullName) }
Invoke-Check 'lint-imports' { lint-imports }
Write-Host '== pytest'
if ($failed) { Write-Host "Failed before pytest: $($failed -join ', ')" }
# One worker a core, up to four, and one for the time in which others wait for a disk or a server.
$workers = [Math]::Min([Environment]::ProcessorCount, 4) + 1
python -m pytest -n $workers --dist worksteal @PytestArguments
$status = $LASTEXITCODE
if ($failed -and $status -eq 0) { $status = 1 }
exit $status
