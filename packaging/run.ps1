# Opens asn-desktop with its practice office on a computer that has only Python 3.11 or newer:
#
#     powershell -ExecutionPolicy Bypass -File packaging\run.ps1
#
# With -Folder, does the main job without a window (import, Excel, PDF, pictures of the screens)
# into that folder.
param([string]$Folder = '')

. (Join-Path $PSScriptRoot 'prepare.ps1')
Initialize-Environment @('run', 'build')

if ($Folder) {
    $env:QT_QPA_PLATFORM = 'offscreen'
    & $VenvPython -m asn_desktop demo $Folder
    if ($LASTEXITCODE -eq 0) { Write-Host "The files are in $(Resolve-Path $Folder)" }
} else {
    & $VenvPython -m asn_desktop --practice
}
exit $LASTEXITCODE
