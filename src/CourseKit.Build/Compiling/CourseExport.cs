using CourseKit.Export;
using CourseKit.Model;
using CourseKit.Syntax;
using CourseKit.Typesetting;

namespace CourseKit.Build;

/// <summary>From the linked course to output files: every job of every exporter, on all processors.</summary>
internal static class CourseExport
{
    /// <param name="remembered">The lock before exporters note in it what they made.</param>
    /// <returns>What the exporters made, the lock with what they noted in it, and what the decks are for.</returns>
    public static (ExportResult Result, IdentityLock Lock, IReadOnlyList<string> Decks) Run(
        Course course, IdentityLock remembered, CourseFiles files, IReadOnlyList<ShortcodeSignature> shortcodes, CompileOptions options, CancellationToken cancellation)
    {
        options.Progress?.Invoke(BuildStage.Exporting, course.Pages.Count);
        var theme = Theme.Create(files.Templates, shortcodes, course.Settings.Language);
        var found = new List<Diagnostic>();
        using var typesetter = course.Settings.Typesetting ? new Typesetter(TypesettingStore.Read(files.CacheFolder, found), Environment.ProcessorCount) : null;
        var (decks, offers, identities, titles) = PlanDecks(course, remembered, files, options, theme.Theme, typesetter);
        if (options.SiteOnly) offers = [];
        var plans = Exporters.All
            .Select(exporter => InternalFailureException.Guard(
                exporter.Name, () => exporter.Plan(course, theme.Theme, (path, most) => ReadStart(files, path, most), typesetter, offers)))
            .Concat(decks).ToList();
        List<ExportPlan> run = [.. options.SiteOnly ? plans.SkipLast(decks.Count) : plans];
        var results = RunPlans(run, options.Spool, cancellation);
        var result = new ExportResult(
            WithOffers([.. results.SelectMany(result => result.Files)], offers),
            [.. found, .. theme.Diagnostics, .. DeckCollision.Find(course, offers), .. plans.SelectMany(plan => plan.Diagnostics), .. results.SelectMany(result => result.Diagnostics)]);
        if (typesetter is not null) TypesettingStore.Write(files.CacheFolder, typesetter);
        return (result, identities, options.SiteOnly ? [] : titles);
    }

    private static ExportResult[] RunJobs(IReadOnlyList<ExportJob> jobs, OutputSpool? spool, CancellationToken cancellation)
    {
        var results = new ExportResult[jobs.Count];
        var parallel = new ParallelOptions { CancellationToken = cancellation };
        Parallel.For(0, jobs.Count, parallel, i => results[i] = Keep(InternalFailureException.Guard(jobs[i].Path, jobs[i].Run), spool));
        return results;
    }

    private static ExportResult Keep(ExportResult result, OutputSpool? spool) =>
        spool is null ? result : result with { Files = [.. result.Files.Select(spool.Keep)] };

    /// <summary>Every plan, then what each says comes next, and so on.</summary>
    private static IReadOnlyList<ExportResult> RunPlans(IReadOnlyList<ExportPlan> plans, OutputSpool? spool, CancellationToken cancellation)
    {
        var all = new List<ExportResult>();
        var stage = plans.Select(plan => (Plan: plan, Before: (IReadOnlyList<OutputFile>)[])).ToList();
        while (stage.Count > 0)
        {
            var results = RunJobs([.. stage.SelectMany(step => step.Plan.Jobs)], spool, cancellation);
            all.AddRange(results);
            var next = new List<(ExportPlan Plan, IReadOnlyList<OutputFile> Before)>();
            var start = 0;
            foreach (var (plan, before) in stage)
            {
                if (plan.Next is { } make)
                {
                    IReadOnlyList<OutputFile> files = [.. before, .. results.Skip(start).Take(plan.Jobs.Count).SelectMany(result => result.Files)];
                    next.Add((make(files), files));
                }

                start += plan.Jobs.Count;
            }

            all.AddRange(next.Select(step => new ExportResult([], step.Plan.Diagnostics)));
            stage = next;
        }

        return all;
    }

    /// <summary>The site holds what it offers. Nothing else can stand there: <see cref="DeckCollision"/> sees to it.</summary>
    private static IReadOnlyList<OutputFile> WithOffers(IReadOnlyList<OutputFile> files, IReadOnlyList<DeckOffer> offers)
    {
        var decks = offers.SelectMany(offer => offer.Paths).ToHashSet(StringComparer.Ordinal);
        return [.. files, .. files.Where(file => decks.Contains(file.Path)).Select(file => file with { Path = DeckPath.InSite(file.Path) })];
    }

    private static (IReadOnlyList<ExportPlan> Plans, IReadOnlyList<DeckOffer> Offers, IdentityLock Lock, IReadOnlyList<string> Titles) PlanDecks(
        Course course, IdentityLock identities, CourseFiles files, CompileOptions options, Theme theme, Typesetter? typesetter)
    {
        var plans = new List<ExportPlan>();
        var offers = new List<DeckOffer>();
        var titles = new List<string>();
        var decks = options.Decks with { ReadAsset = path => ReadAll(files, path), Typesetter = typesetter, Labels = theme.Labels, Words = theme.DeckWords };
        foreach (var exporter in Exporters.OfDecks)
        {
            var made = InternalFailureException.Guard(exporter.Name, () => exporter.Plan(course, decks with { Lock = identities }));
            plans.Add(made.Plan);
            offers.AddRange(made.Offers);
            identities = made.Lock ?? identities;
            if (made.Plan.Jobs.Count > 0) titles.Add(exporter.Title);
        }

        plans.Add(DeckReadme.Plan(course, offers, theme.DeckWords));

        return (plans, offers, identities, titles);
    }

    private static ReadOnlyMemory<byte> ReadStart(CourseFiles files, string path, int most)
    {
        try
        {
            using var stream = files.Access.Open(path);
            var bytes = new byte[Math.Min(most, stream.Length)];
            return bytes.AsMemory(0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The file is copied later, and that says what became of it.
            return default;
        }
    }

    private static byte[] ReadAll(CourseFiles files, string path)
    {
        using var stream = files.Access.Open(path);
        var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
