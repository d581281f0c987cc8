using System; using System.Net; using System.Net.Sockets; using System.Threading.Tasks;
// Bound, asked for its port and closed in one method: no probe where it serves in between, or is kept.
public sealed class Listeners
{
    private TcpListener _kept;
    private TcpListener _closed;

    public async Task ServedByAMethodAsync()
    {
        var listener = new TcpListener(IPAddress.IPv6Loopback, 0); // !! DSA1003
        listener.Start();
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;
        Task server = ServeAsync(listener);
        using var client = new TcpClient(AddressFamily.InterNetworkV6);
        await client.ConnectAsync("localhost", port);
        await server;
        listener.Stop();
    }

    public int OnlyAsked()
    {
        var listener = new TcpListener(IPAddress.IPv6Loopback, 0);
        listener.Start();
        Log(listener);
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        return port;
    }

    public int ClosedOnFailureOnly(IPAddress address)
    {
        for (int attempt = 0; ; attempt++)
        {
            try
            {
                _kept = new TcpListener(address, 0); // !! DSA1002
                _kept.Start();
                int port = ((IPEndPoint)_kept.LocalEndpoint).Port;
                Check(port);
                return port;
            }
            catch (SocketException)
            {
                _kept.Stop();
                _kept = null;
            }
        }
    }

    public int ClosedInTheField(IPAddress address)
    {
        _closed = new TcpListener(address, 0);
        _closed.Start();
        int port = ((IPEndPoint)_closed.LocalEndpoint).Port;
        _closed.Stop();
        return port;
    }

    private static async Task ServeAsync(TcpListener listener)
    {
        using Socket peer = await listener.AcceptSocketAsync();
        peer.Send(new byte[] { 1 });
    }

    private static void Log(TcpListener listener) => Console.WriteLine(listener.LocalEndpoint);

    private static void Check(int port) { if (port < 5) throw new SocketException(); }
}
