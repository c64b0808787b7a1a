namespace CourseKit.Export;

/// <summary>Where the addresses of one side lead, and who is told what had to be left out of it. Addresses are as <see cref="CardAddresses"/> wrote them.</summary>
internal interface ISideTargets
{
    /// <summary>The whole address of a link; null when it leads nowhere from a card, which then shows the link's text.</summary>
    string? Link(string written);

    /// <summary>The file beside the card, or the address elsewhere; null when the card cannot show it and says its alternative text instead.</summary>
    string? Image(string written);

    /// <summary>The same for sound and film.</summary>
    string? Media(string written);

    /// <param name="what">As an author knows it: <c>&lt;iframe&gt;</c>, <c>onclick=</c>.</param>
    void Removed(string what);
}
