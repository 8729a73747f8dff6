# docker build -t exotrace .
# docker run -p 127.0.0.1:7070:7070 -v exotrace:/data exotrace
# A tag may move. To build from the same bytes each time, give the digests that you have checked:
# docker build --build-arg JDK=eclipse-temurin:17-jdk@sha256:... --build-arg JRE=eclipse-temurin:17-jre@sha256:... -t exotrace .
ARG JDK=eclipse-temurin:17-jdk
ARG JRE=eclipse-temurin:17-jre

FROM ${JDK} AS build
WORKDIR /src
COPY . .
RUN ./mvnw -B -ntp -Dserve package

FROM ${JRE}
RUN useradd --system exotrace && mkdir -m 0700 /data && chown exotrace /data
COPY --from=build /src/target/exotrace.jar /opt/exotrace/
USER exotrace
VOLUME /data
EXPOSE 7070
# Inside a container every address is its own; who may reach it, the published port says. Free Cypher stays off; with
# --cypher on it runs in a second process, which needs some 320 MB beside this one: give the container 1 GB (-m 1g).
ENV EXOTRACE_HOST=0.0.0.0 EXOTRACE_DATA=/data EXOTRACE_ACCESS_LOG=true
# The image has no curl, and needs none: bash asks. Healthy is what answers and has not failed.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${EXOTRACE_PORT:-7070} && printf 'GET /api/v1/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -qE '\"status\":\"(ready|starting)\"' <&3"]
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=50", "-XX:+ExitOnOutOfMemoryError", "-jar", "/opt/exotrace/exotrace.jar"]
