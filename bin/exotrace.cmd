@echo off
rem Runs the jar with the flags of mvnw -Dserve: a small heap, and the class archive that the first start makes beside the jar.
rem JAVA_OPTS adds to them, as in set JAVA_OPTS=-Xmx4g.
rem No brackets around lines that hold a path: the one of "Program Files (x86)" would close them.
setlocal
set "jar="
for %%j in ("%~dp0..\target\exotrace" "%~dp0exotrace" "%~dp0..\exotrace") do if not defined jar if exist "%%~fj.jar" set "jar=%%~fj"
if not defined jar echo There is no exotrace.jar beside "%~dp0" or in the target folder next to it. Make it with mvnw -Dserve package.>&2
if not defined jar exit /b 3
set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME:"=%\bin\java.exe"
"%java%" -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError -Xms48m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20 -Xlog:cds=off "-XX:SharedArchiveFile=%jar%.jsa" %JAVA_OPTS% -jar "%jar%.jar" %*
exit /b %errorlevel%
