//# Wrappers of listeners in a list of their owner that are started later in the same call are reported
public class Proxy
{
    private readonly List<Front> _fronts = new List<Front>();
    private bool _runs;
    public void Start(string[] addresses, int port)
    {
        if (_runs) return;
        _runs = true;
        _fronts.Clear();
        for (int i = 0; i < addresses.Length; i++)
        {
            var listener = new TcpListener(IPAddress.Parse(addresses[i]), port + i); // !! DSA1002
            _fronts.Add(new Front(listener));
        }
        foreach (var front in _fronts) front.Start();
    }
    public void Stop()
    {
        foreach (var front in _fronts) front.Stop();
        _fronts.Clear();
        _runs = false;
    }
}
internal class Front
{
    private readonly TcpListener _listener;
    private Thread _thread;
    public Front(TcpListener listener) => _listener = listener;
    public void Start() { _thread = new Thread(Accept); _thread.Start(); }
    public void Stop() { _listener.Stop(); _thread.Join(); }
    private void Accept() { _listener.Start(); while (true) _listener.AcceptTcpClient().Close(); }
}

//# Wrappers of listeners in a list of their owner whose mode is chosen before the start are silent
public class Proxy
{
    private readonly List<Front> _fronts = new List<Front>();
    public void Start(int port)
    {
        _fronts.Add(new Front(new TcpListener(IPAddress.IPv6Any, port)));
        foreach (var front in _fronts) front.Prepare();
        foreach (var front in _fronts) front.Start();
    }
}
internal class Front
{
    private readonly TcpListener _listener;
    public Front(TcpListener listener) => _listener = listener;
    public void Prepare() => _listener.Server.DualMode = true;
    public void Start() => _listener.Start();
}

//# Wrappers of listeners in a list that others are given are silent
public class Proxy
{
    private readonly List<Front> _fronts = new List<Front>();
    public void Start(int port, Action<IEnumerable<object>> prepare)
    {
        _fronts.Add(new Front(new TcpListener(IPAddress.IPv6Any, port)));
        prepare(_fronts);
        foreach (var front in _fronts) front.Start();
    }
}
public class Front
{
    private readonly TcpListener _listener;
    public Front(TcpListener listener) => _listener = listener;
    public void Prepare() => _listener.Server.DualMode = true;
    public void Start() => _listener.Start();
}

//# Wrappers of listeners that one method puts in a list, another prepares and a third one starts may be prepared
public class Proxy
{
    private readonly List<Front> _fronts = new List<Front>();
    public void Add(int port) => _fronts.Add(new Front(new TcpListener(IPAddress.IPv6Any, port)));
    public void Prepare() { foreach (var front in _fronts) front.Prepare(); }
    public void Start() { foreach (var front in _fronts) front.Start(); }
}
internal class Front
{
    private readonly TcpListener _listener;
    public Front(TcpListener listener) => _listener = listener;
    public void Prepare() => _listener.Server.DualMode = true;
    public void Start() => _listener.Start();
}
