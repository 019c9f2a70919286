using SalesCoachBot.Evaluation;

return await Evaluation.RunAsync(args, Console.Error);
