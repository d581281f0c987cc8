namespace DualStackAnalyzer.Scenarios;

/// <summary>The two sockets of a scenario, bound and listening as far as they come.</summary>
internal sealed class LivePair : IDisposable
{
    private readonly Transport _transport;

    public LivePair(SocketScenario scenario)
    {
        _transport = scenario.First.Setup.Transport;
        First = Live.Open(scenario.First.Setup);
        Second = Live.Open(scenario.Second.Setup);
        try
        {
            Failure = Bind(scenario, Live.FreePort(_transport));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public Socket First { get; }

    public Socket Second { get; }

    /// <summary>Where the second socket met the first one, if it did.</summary>
    public PairOutcome? Failure { get; }

    /// <summary>Closes the other socket, then tells whose clients reach this one.</summary>
    public IPFamilies ServedOnceAlone(Socket survivor)
    {
        (survivor == First ? Second : First).Dispose();
        return Clients.Served(survivor, _transport);
    }

    public void Dispose()
    {
        First.Dispose();
        Second.Dispose();
    }

    private PairOutcome? Bind(SocketScenario scenario, int port)
    {
        First.Bind(Live.EndPoint(scenario.First.Address, port));
        if (scenario.First.Listening)
        {
            First.Listen(1);
        }

        if (IsInUse(() => Second.Bind(Live.EndPoint(scenario.Second.Address, port))))
        {
            return PairOutcome.InUseAtBind;
        }

        if (_transport != Transport.Tcp)
        {
            return null;
        }

        if (!scenario.First.Listening)
        {
            First.Listen(1);
        }

        return IsInUse(() => Second.Listen(1)) ? PairOutcome.InUseAtListen : null;
    }

    private static bool IsInUse(Action act)
    {
        try
        {
            act();
            return false;
        }
        catch (SocketException exception) when (exception.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
            return true;
        }
    }
}
