namespace DualStackAnalyzer.RuntimeTests;

/// <summary>A network namespace that has nothing but a loopback interface, and is gone when it is disposed.</summary>
internal sealed class NetworkNamespace : IDisposable
{
    private readonly string _name = $"dualstack-{Guid.NewGuid():N}";

    /// <param name="settings">Files under /proc/sys that are set to 1 before the interface comes up.</param>
    /// <exception cref="CommandFailedException">The namespace cannot be made.</exception>
    public NetworkNamespace(IReadOnlyList<string> settings)
    {
        Command.Output(["ip", "netns", "add", _name]);
        try
        {
            foreach (var setting in settings)
            {
                Command.Output([.. Prefix, "sh", "-c", $"echo 1 > /proc/sys/{setting}"]);
            }

            Command.Output([.. Prefix, "ip", "link", "set", "lo", "up"]);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Why no namespace can be made here, or null if one can.</summary>
    public static string? WhyNot { get; } = TryOne();

    /// <summary>What to write before a command to run it inside.</summary>
    public IReadOnlyList<string> Prefix => ["ip", "netns", "exec", _name];

    public void Dispose() => Command.Output(["ip", "netns", "delete", _name]);

    private static string? TryOne()
    {
        try
        {
            using var made = new NetworkNamespace([]);
            return null;
        }
        catch (CommandFailedException exception)
        {
            return exception.Message;
        }
    }
}
