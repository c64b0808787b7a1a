using System.Collections.Concurrent;

namespace CourseKit.Build;

/// <summary>The rules of the hosts that are asked, each read once and before anything else of its host.</summary>
/// <param name="ask">Asks for a file as a whole; never throws but when it is cancelled.</param>
internal sealed class RobotsRules(Func<Uri, Task<WebAnswer>> ask)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<HostRules>>> _hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is to be said of an address that is not asked; null for one that may be.</summary>
    public async Task<WebAnswer?> RefusalAsync(Uri address)
    {
        var host = await _hosts.GetOrAdd(
            address.GetLeftPart(UriPartial.Authority), root =>
                new(() => ReadAsync(new Uri(root + "/robots.txt")))).Value.ConfigureAwait(false);
        if (host.Refusal is { } refusal) return refusal with { At = address };
        return host.File.Allows(address)
            ? null
            : WebAnswer.None(address, "the robots.txt of its host asks programs not to", WebTrouble.Refused);
    }

    /// <summary>
    /// Without the file all may be asked; a host that cannot say is asked nothing (RFC 9309, §2.3.1), and one that is busy counts as that.
    /// </summary>
    private async Task<HostRules> ReadAsync(Uri file)
    {
        var answer = await ask(file).ConfigureAwait(false);
        if (answer.IsFine) return new HostRules(RobotsFile.Read(answer.Body), null);
        // What is wrong with the host is wrong with each of its addresses; what is wrong with the file alone is as if there were none.
        if (answer.Status == 0) return new HostRules(RobotsFile.AllowingAll, answer.Trouble is WebTrouble.Address ? null : answer);
        var isUnreachable = answer.Status is 429 or >= 500;
        return new HostRules(RobotsFile.AllowingAll, isUnreachable ? WebAnswer.None(file, FormattableString.Invariant($"its host answers {answer.Status} when it is asked for its robots.txt"), WebTrouble.Refused) : null);
    }

    private sealed record HostRules(RobotsFile File, WebAnswer? Refusal);
}
