namespace CourseKit.Build;

/// <summary>Why a file is not copied, and what its author can do.</summary>
/// <param name="Text">About the address: <c>its host does not answer</c>.</param>
internal sealed record VendorProblem(string Text, string Hint)
{
    public static VendorProblem PrivateHost { get; } = new(WebClient.PrivateHost, "'coursekit vendor --allow-private' copies from there.");

    public static VendorProblem ByHand(string text) => new(text, "Copy the file by hand, and change the address to that of the copy.");

    /// <summary>Null for an answer that can be used.</summary>
    public static VendorProblem? Of(WebAnswer answer)
    {
        if (answer.Problem is not { } text) return null;
        return answer switch
        {
            { Trouble: WebTrouble.PrivateHost } => PrivateHost,
            { Trouble: WebTrouble.TooLarge } => new(text, "'--max-size' takes larger ones."),
            { Trouble: WebTrouble.Address } => new(text, "Open the address in a browser, and write the one where the file is."),
            { Trouble: WebTrouble.UnknownHost } or { Status: 404 or 410 } => new(
                text, "Look where the file is now and write that address, or use another file."),
            { Trouble: WebTrouble.Passing } or { Status: 408 or 429 or >= 500 } =>
                new(text, "Run 'coursekit vendor' again later, or copy the file by hand."),
            _ => ByHand(text),
        };
    }
}
