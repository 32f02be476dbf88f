import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opensearch.common.settings.Settings;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.transport.Netty4Plugin;

/** One real node of a cluster, for tests: the settings file is its only argument. */
public final class ClusterNode extends Node {
    private ClusterNode(Settings settings) {
        super(InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "node"),
            List.of(Netty4Plugin.class), true);
    }

    public static void main(String[] arguments) throws Exception {
        new ClusterNode(Settings.builder().loadFromPath(Path.of(arguments[0])).build()).start();
        System.in.read(); // ends with whoever started it
        Runtime.getRuntime().halt(0);
    }
}
