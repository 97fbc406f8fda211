# Dot-sourced by run.ps1 and test.ps1. Makes .venv ready; second runs only compare checksums.
# Sets: $Root, $VenvPython.

$ErrorActionPreference = 'Stop'
$Root = Split-Path -Parent $PSScriptRoot
$Venv = Join-Path $Root '.venv'
$VenvPython = Join-Path $Venv 'Scripts\python.exe'

function Stop-With([string]$Message) {
    [Console]::Error.WriteLine($Message)
    exit 1
}

# The py launcher first, then whatever is called python (a Store or portable Python).
function Find-Python {
    foreach ($candidate in 'py -3.13', 'py -3.12', 'py -3.11', 'py -3', 'python') {
        $program, $option = $candidate -split ' '
        if (-not (Get-Command $program -ErrorAction SilentlyContinue)) { continue }
        # Windows PowerShell takes a program's error output for an error of its own.
        $ErrorActionPreference = 'Continue'
        & $program $option -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>&1 | Out-Null
        $ErrorActionPreference = 'Stop'
        if ($LASTEXITCODE -eq 0) { return $candidate }
    }
    Stop-With 'asn-desktop needs Python 3.11 or newer. Install it from your software centre or from python.org and run this again.'
}

function Invoke-Pip([string[]]$Arguments, [string]$Fault) {
    & $VenvPython -m pip install --quiet --disable-pip-version-check @Arguments
    if ($LASTEXITCODE -ne 0) { Stop-With $Fault }
}

function Initialize-Environment([string[]]$Sets) {
    if (-not (Test-Path $VenvPython)) {
        $program, $option = (Find-Python) -split ' '
        & $program $option -m venv --clear $Venv
        if ($LASTEXITCODE -ne 0) { Stop-With "The environment $Venv could not be made." }
    }
    $pins = @($Sets | ForEach-Object { Join-Path $PSScriptRoot "requirements\$_.txt" })
    $inputs = $pins + (Join-Path $Root 'pyproject.toml') + (Join-Path $PSScriptRoot 'build_hook.py')
    $wanted = (@($Root) + ($inputs | ForEach-Object { (Get-FileHash $_).Hash })) -join "`n"
    $stamp = Join-Path $Venv ".prepared-$($Sets[0])"
    $known = if (Test-Path $stamp) { (Get-Content $stamp) -join "`n" } else { '' }
    if ($known -ne $wanted) {
        Write-Host "Installing the Python packages into $Venv (a few minutes the first time)."
        $files = @($pins | ForEach-Object { '-r', $_ })
        Invoke-Pip (@('--require-hashes', '--only-binary', ':all:') + $files) `
            'The Python packages could not be installed; the lines above say why. Where there is no connection, point pip at a folder of wheels (PIP_FIND_LINKS, PIP_NO_INDEX).'
        Invoke-Pip @('--no-build-isolation', '--no-deps', '--editable', $Root) `
            'asn-desktop itself could not be installed.'
        Set-Content -Path $stamp -Value $wanted
    }
    & $VenvPython (Join-Path $PSScriptRoot 'generate.py')
    if ($LASTEXITCODE -ne 0) { exit 1 }
}
