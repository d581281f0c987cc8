namespace DualStackAnalyzer.Sockets.Api;

/// <summary>What a member of the platform's API does, as far as this analysis is concerned.</summary>
internal enum ApiEffect
{
    None,

    // Creates
    CreateSocketOfFamily,
    CreateDualSocket,
    CreateUnknownSocket,
    CreateListenerAtEndPoint,
    CreateListenerAtAddress,
    CreateListenerAtPort,
    CreateDualListener,
    CreateUdpUnbound,
    CreateUdpOfFamily,
    CreateUdpAtPort,
    CreateUdpAtPortOfFamily,
    CreateUdpAtEndPoint,
    CreateUdpConnected,
    CreateTcpClientUnbound,
    CreateTcpClientOfFamily,
    CreateTcpClientAtEndPoint,
    CreateTcpClientConnected,

    // Chooses
    SetDualMode,
    SetOption,
    SetRawOption,
    SetExclusiveAddressUse,
    AllowNatTraversal,

    /// <summary>Chooses the mode of the sockets that it is given, as the configuration says.</summary>
    ConfigureGiven,

    // Binds
    BindSocket,
    StartListener,
    ConnectImplicitly,
    SendImplicitly,
    Listen,
    Accept,

    /// <summary>Binds the sockets that it is given, as the configuration says.</summary>
    BindGiven,

    // Binds when a server starts
    ListenAtAddress,
    ListenAtEndPoint,
    ListenAtEveryAddress,

    // Ends
    StopListener,
    Close,

    // Looks
    HeldSocket,
    SocketFamily,
    LocalEndPoint,
    RemoteEndPoint,
    Connected,
    IsBound,
    ReceiveFromPeer,
    JoinMulticast,
    AllowBroadcast,
    SupportsIPv4,
    SupportsIPv6,

    // Addresses
    WildcardIPv4,
    WildcardIPv6,
    LoopbackIPv4,
    LoopbackIPv6,
    Broadcast,
    NoneIPv6,
    ParseAddress,
    TryParseAddress,
    ParseEndPoint,
    MakeAddress,
    MakeEndPoint,
    MakeEndPointOfNumber,
    AddressOfEndPoint,
    PortOfEndPoint,
    FamilyOfEndPoint,
    FamilyOfAddress,
    BytesOfAddress,
    MapToIPv4,
    MapToIPv6,

    /// <summary>Makes the object that an asynchronous call takes its endpoint from.</summary>
    MakeArguments,
    EndPointOfArguments,
    InterfaceAddress,
    ResolveName,
}

internal static class ApiEffects
{
    /// <summary>Whether who reads the property learns something, and nothing is noted of it.</summary>
    public static bool OnlyLooks(this ApiEffect effect) => effect is ApiEffect.SocketFamily or ApiEffect.AddressOfEndPoint or ApiEffect.PortOfEndPoint or ApiEffect.FamilyOfEndPoint or ApiEffect.FamilyOfAddress;
}
