namespace CourseKit.Browser.Tests;

/// <summary>A browser engine with one tab, driven in the one way that it offers.</summary>
internal abstract class Engine : IAsyncDisposable
{
    /// <summary>Loads a page in a window of a width in CSS pixels (WebKitGTK's is at least 447 wide).</summary>
    public abstract Task Open(string address, int width);

    /// <summary>What a script gives that ends in <c>return</c> of a text; it may await.</summary>
    public abstract Task<string> Run(string script);

    /// <summary>Presses a key of one character.</summary>
    public abstract Task Press(char key);

    /// <summary>The text of the page as it is printed, with single spaces.</summary>
    public abstract Task<string> PrintedText();

    public abstract ValueTask DisposeAsync();

    /// <summary>Waits until an expression of the page is true.</summary>
    public async Task Until(string expression)
    {
        for (var i = 0; i < 1_200; i++)
        {
            if (await Run($"return String(Boolean({expression}))") == "true") return;
            await Task.Delay(25);
        }

        Assert.Fail($"It never became true that {expression}");
    }
}
