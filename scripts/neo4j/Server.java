import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/**
 * A Neo4j server on one port of this machine: kernel, Bolt, authentication, planner and full-text index as in the packaged server.
 * Arguments: folder of its data (a neo4j.conf there is read), port, page cache ("128m"). First line of standard input: the password of
 * the user neo4j.
 * Writes "ready" when it answers, and stops when its standard input ends, or on SIGTERM.
 */
public class Server {
  public static void main(String[] args) throws Exception {
    Path home = Path.of(args[0]);
    int port = Integer.parseInt(args[1]);
    var input = new java.io.BufferedReader(new java.io.InputStreamReader(System.in));
    String password = input.readLine();
    var builder = new DatabaseManagementServiceBuilder(home);
    Path settings = home.resolve("neo4j.conf");
    if (Files.exists(settings)) builder.loadPropertiesFromFile(settings);
    DatabaseManagementService server =
        builder
            .setConfig(GraphDatabaseSettings.auth_enabled, true)
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
            .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", port))
            // The network layer waits this long, twice, for calls that may still come.
            .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofMillis(500))
            .setConfig(HttpConnector.enabled, false)
            .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.parse(args[2]))
            .build();
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
    setPassword(server, password);
    System.out.println("ready");
    while (input.readLine() != null) {}
    System.exit(0);
  }

  /** The password of a new home is "neo4j" until it is changed; a home that is used again has one already. */
  private static void setPassword(DatabaseManagementService server, String password) {
    try (var tx = server.database("system").beginTx()) {
      tx.execute("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
      tx.commit();
    } catch (Exception error) {
      if (!error.getMessage().contains("Old password and new password cannot be the same")) throw error;
    }
  }
}
