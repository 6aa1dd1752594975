; The setup for Windows: for one person, no administrator. packaging/windows.py gives all the facts as definitions.
;
; An update is unpacked beside the old program and takes its place as a whole: a setup that fails leaves what was there.
; Neither setup nor removal touches the data folder.

Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
SetDateSave off
RequestExecutionLevel user
ManifestSupportedOS Win10
ManifestDPIAware true

!include "MUI2.nsh"
!include "LogicLib.nsh"
!include "WinVer.nsh"
!include "x64.nsh"

!define PROGRAM "${NAME}.exe"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APPLICATION_ID}"

Name "${TITLE}"
OutFile "${OUTPUT}"
BrandingText "${TITLE} ${VERSION}"
InstallDir "$LOCALAPPDATA\Programs\${TITLE}"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
AllowSkipFiles off

VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "${TITLE}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${TITLE} setup"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "CompanyName" "${PUBLISHER}"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"'
!endif

; $R0 says whether something of the program is in use. (The error flag won't do: asking for it clears it.)
; Windows lets the file of a running program be renamed, but neither written nor removed.
!macro LookIfRunning
  StrCpy $R0 ""
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    ${If} ${Errors}
      StrCpy $R0 "in use"
    ${Else}
      FileClose $0
    ${EndIf}
  ${EndIf}
!macroend

; each of these does nothing once something was in use
!macro Move FROM TO
  ${If} $R0 == ""
  ${AndIf} ${FileExists} "${FROM}"
    ClearErrors
    Rename "${FROM}" "${TO}"
    ${If} ${Errors}
      StrCpy $R0 "in use"
    ${EndIf}
  ${EndIf}
!macroend

!macro Remove FILE
  ${If} $R0 == ""
    ClearErrors
    Delete "${FILE}"
    ${If} ${Errors}
      StrCpy $R0 "in use"
    ${EndIf}
  ${EndIf}
!macroend

; a sentence for a person, a number for a script
!macro Refuse SENTENCE CODE
  MessageBox MB_OK|MB_ICONSTOP "${SENTENCE}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
    !insertmacro Refuse "${TITLE} needs a 64-bit Windows. Nothing was installed." 3
  ${EndIf}
  ${IfNot} ${AtLeastWin10}
    !insertmacro Refuse "${TITLE} needs Windows 10 or newer. Nothing was installed." 3
  ${EndIf}
FunctionEnd

Section "-program"
  RMDir /r "$INSTDIR\.new"
  RMDir /r "$INSTDIR\.old"
  SetOutPath "$INSTDIR\.new"
  ClearErrors
  File /r "${BUNDLE}\*"
  ${If} ${Errors}
    Call Unpacked
    !insertmacro Refuse "${TITLE} could not be unpacked into $INSTDIR: is the disk full? Nothing was installed." 4
  ${EndIf}

  !insertmacro LookIfRunning
  CreateDirectory "$INSTDIR\.old"
  !insertmacro Move "$INSTDIR\_internal" "$INSTDIR\.old\_internal"
  !insertmacro Move "$INSTDIR\${PROGRAM}" "$INSTDIR\.old\${PROGRAM}"
  !insertmacro Move "$INSTDIR\.new\_internal" "$INSTDIR\_internal"
  !insertmacro Move "$INSTDIR\.new\${PROGRAM}" "$INSTDIR\${PROGRAM}"
  !insertmacro Remove "$INSTDIR\.old\${PROGRAM}" ; the last thing that a running program prevents
  ${If} $R0 != ""
    Call PutBack
    Call Unpacked
    !insertmacro Refuse "${TITLE} is running, or its files are in use: end it and start this setup again. Nothing was changed." 5
  ${EndIf}
  Delete "$INSTDIR\${NOTICES}"
  Delete "$INSTDIR\${PARTS}"
  Rename "$INSTDIR\.new\${NOTICES}" "$INSTDIR\${NOTICES}"
  Rename "$INSTDIR\.new\${PARTS}" "$INSTDIR\${PARTS}"
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\.old"
  RMDir /r "$INSTDIR\.new"

  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${KEY}" "DisplayName" "${TITLE}"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
SectionEnd

; the old program in its place again
Function PutBack
  ${If} ${FileExists} "$INSTDIR\.old\_internal"
    RMDir /r "$INSTDIR\_internal"
    Rename "$INSTDIR\.old\_internal" "$INSTDIR\_internal"
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\.old\${PROGRAM}"
    Delete "$INSTDIR\${PROGRAM}"
    Rename "$INSTDIR\.old\${PROGRAM}" "$INSTDIR\${PROGRAM}"
  ${EndIf}
  RMDir "$INSTDIR\.old"
FunctionEnd

; takes away what was unpacked, and the folder where nothing else is in it
Function Unpacked
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\.new"
  RMDir "$INSTDIR"
FunctionEnd

Function .onInstFailed
  Call Unpacked
FunctionEnd

Section "Uninstall"
  ; first what is refused when something is in use, before anything is gone
  !insertmacro LookIfRunning
  CreateDirectory "$INSTDIR\.old"
  !insertmacro Move "$INSTDIR\_internal" "$INSTDIR\.old\_internal"
  !insertmacro Remove "$INSTDIR\${PROGRAM}"
  ${If} $R0 != ""
    Rename "$INSTDIR\.old\_internal" "$INSTDIR\_internal"
    RMDir "$INSTDIR\.old"
    !insertmacro Refuse "${TITLE} is running, or its files are in use: end it and try again. Nothing was removed." 5
  ${EndIf}
  RMDir /r "$INSTDIR\.old"
  Delete "$INSTDIR\${NOTICES}"
  Delete "$INSTDIR\${PARTS}"
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${KEY}"
  ; "Start when I log in" of the settings
  DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "${APPLICATION_ID}"
  DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run" "${APPLICATION_ID}"
SectionEnd
