# docker build -t exotrace .
# docker run -p 127.0.0.1:7070:7070 -v exotrace:/data exotrace
FROM eclipse-temurin:17-jdk AS build
WORKDIR /src
COPY . .
RUN ./mvnw -B -ntp -Dserve package

FROM eclipse-temurin:17-jre
RUN useradd --system exotrace && mkdir /data && chown exotrace /data
COPY --from=build /src/target/exotrace.jar /opt/exotrace/
USER exotrace
VOLUME /data
EXPOSE 7070
# Inside a container every address is its own; who may reach it, the published port says. Free Cypher stays off.
ENV EXOTRACE_HOST=0.0.0.0 EXOTRACE_DATA=/data EXOTRACE_ACCESS_LOG=true
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=60", "-jar", "/opt/exotrace/exotrace.jar"]
