# syntax=docker/dockerfile:1
FROM python:3.13-slim AS build
WORKDIR /src
COPY pyproject.toml README.md LICENSE ./
COPY src src
COPY proposals proposals
RUN python -m venv /opt/plandiff && /opt/plandiff/bin/pip install --no-cache-dir -q .

FROM python:3.13-slim
# git: `check` reads what a file was like before. The version is that of the image.
# hadolint ignore=DL3008
RUN apt-get update -q \
    && apt-get install -qy --no-install-recommends git \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --no-create-home --uid 10001 plandiff
COPY --from=build /opt/plandiff /opt/plandiff
# A checkout that is mounted here belongs to somebody else; git refuses it unless it is named.
RUN git config --system --add safe.directory /work
USER 10001
WORKDIR /work
ENV PATH="/opt/plandiff/bin:$PATH"
ENTRYPOINT ["plandiff"]
