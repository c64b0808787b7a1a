using CourseKit.Benchmarks;

// dotnet run -c Release --project tests/CourseKit.Benchmarks -- templates
(string Name, Action Run)[] benchmarks =
[
    ("apkg", ApkgBenchmark.Run),
    ("course", CourseBenchmark.Run),
    ("generator", GeneratorBenchmark.Run),
    ("identity", IdentityBenchmark.Run),
    ("rules", QualityRulesBenchmark.Run),
    ("search", SearchBenchmark.Run),
    ("soak", SoakBenchmark.Run),
    ("templates", TemplateBenchmark.Run),
    ("theme", ThemeBenchmark.Run),
];

// dotnet run -c Release --project tests/CourseKit.Benchmarks -- corpus 1000 DIR
if (args is ["corpus", .. var arguments]) return CorpusCommand.Run(arguments);

// dotnet run -c Release --project tests/CourseKit.Benchmarks -- typesetting 2000
if (args is ["typesetting", .. var typesetting]) return TypesettingBenchmark.Run(typesetting);

// dotnet run -c Release --project tests/CourseKit.Benchmarks -- growth "inline: ["
if (args is ["growth", .. var growth]) return GrowthBenchmark.Run(growth);

// COURSEKIT_BINARY=… dotnet run -c Release --project tests/CourseKit.Benchmarks -- versus 1000
if (args is ["versus", .. var versus]) return VersusBenchmark.Run(versus);

var chosen = benchmarks.Where(benchmark => args.Contains(benchmark.Name, StringComparer.Ordinal)).ToList();
if (chosen.Count == 0)
{
    Console.Error.WriteLine($"Name one or more of: {string.Join(", ", benchmarks.Select(benchmark => benchmark.Name))}; {CorpusCommand.Usage}; {GrowthBenchmark.Usage}; {VersusBenchmark.Usage}; or {TypesettingBenchmark.Usage}");
    return 2;
}

foreach (var (_, run) in chosen) run();
return 0;
